{{/* A pod that does one command of the silo, and ends. It reaches what migrations reach. (dict "root" $ "name" "migrations" "command" (list "migrate") "data" false) */}}
{{- define "regionetwerk.command" -}}
{{- $v := .root.Values -}}
metadata:
  labels:
    {{- include "regionetwerk.labels" .root | nindent 4 }}
    app.kubernetes.io/component: migrations
spec:
  automountServiceAccountToken: false
  enableServiceLinks: false
  restartPolicy: Never
  {{- with include "regionetwerk.pullSecrets" .root }}
  {{- . | nindent 2 }}
  {{- end }}
  securityContext:
    {{- include "regionetwerk.podSecurity" .root | nindent 4 }}
  containers:
    - name: {{ .name }}
      image: {{ include "regionetwerk.image" (dict "root" .root "image" $v.image.silo) }}
      imagePullPolicy: {{ $v.image.pullPolicy }}
      args:
        {{- toYaml .command | nindent 8 }}
      securityContext:
        {{- include "regionetwerk.containerSecurity" .root | nindent 8 }}
      env:
        - name: Data__Map
          value: {{ ternary "/data" "/tmp/data" .data }}
        {{- include "regionetwerk.commonSettings" .root | nindent 8 }}
      resources:
        {{- toYaml $v.migrations.resources | nindent 8 }}
      volumeMounts:
        - name: tmp
          mountPath: /tmp
        {{- if .data }}
        - name: data
          mountPath: /data
        {{- end }}
  volumes:
    - name: tmp
      emptyDir:
        sizeLimit: {{ $v.tmpSize }}
    {{- if .data }}
    - name: data
      persistentVolumeClaim:
        claimName: {{ include "regionetwerk.claim" .root }}
    {{- end }}
{{- end -}}
