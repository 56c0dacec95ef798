{{/* What every pod has in common, and how it is kept small. */}}

{{- define "regionetwerk.podSecurity" -}}
runAsNonRoot: true
runAsUser: {{ .Values.runAsUser }}
runAsGroup: {{ .Values.runAsGroup }}
fsGroup: {{ .Values.runAsGroup }}
fsGroupChangePolicy: OnRootMismatch
seccompProfile:
  type: RuntimeDefault
{{- end -}}

{{- define "regionetwerk.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end -}}

{{- define "regionetwerk.pullSecrets" -}}
{{- with .Values.image.pullSecrets -}}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
{{- end -}}

{{/* Whether a pod of before and one of after can be there together: a claim that one pod has, the next waits for. */}}
{{- define "regionetwerk.strategy" -}}
{{- if . -}}
type: RollingUpdate
rollingUpdate:
  maxUnavailable: 0
  maxSurge: 1
{{- else -}}
type: Recreate
{{- end -}}
{{- end -}}

{{/* Where a pod goes. (dict "root" $ "component" "api") */}}
{{- define "regionetwerk.placing" -}}
{{- $where := index .root.Values .component -}}
topologySpreadConstraints:
  {{- range $key := list "topology.kubernetes.io/zone" "kubernetes.io/hostname" }}
  - maxSkew: 1
    topologyKey: {{ $key }}
    whenUnsatisfiable: ScheduleAnyway
    matchLabelKeys: [pod-template-hash]
    labelSelector:
      matchLabels:
        {{- include "regionetwerk.selector" $.root | nindent 8 }}
        app.kubernetes.io/component: {{ $.component }}
  {{- end }}
{{- with $where.nodeSelector }}
nodeSelector:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with $where.tolerations }}
tolerations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with $where.affinity }}
affinity:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- end -}}

{{- define "regionetwerk.orleansVolume" -}}
{{- with .Values.orleans.tls.existingSecret.name -}}
- name: orleans-tls
  secret:
    secretName: {{ . }}
    defaultMode: 0440
{{- end }}
{{- end -}}

{{- define "regionetwerk.orleansMount" -}}
{{- if .Values.orleans.tls.existingSecret.name -}}
- name: orleans-tls
  mountPath: /etc/regionetwerk/orleans
  readOnly: true
{{- end }}
{{- end -}}

{{/* Of the api: the folders where something may be written, and the files of secrets. */}}
{{- define "regionetwerk.volumes" -}}
- name: tmp
  emptyDir:
    sizeLimit: {{ .Values.tmpSize }}
- name: data
  persistentVolumeClaim:
    claimName: {{ include "regionetwerk.claim" . }}
{{- range $name, $provider := .Values.signIn }}
{{- if $provider.enabled }}
{{- range $kind := list "privateKey" "clientSecret" }}
{{- with index $provider $kind }}
{{- if .name }}
- name: {{ $name }}-credential
  secret:
    secretName: {{ .name }}
    defaultMode: 0440
    items:
      - key: {{ .key }}
        path: credential
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- if .Values.orleans.enabled }}
{{ include "regionetwerk.orleansVolume" . }}
{{- end }}
{{- with include "regionetwerk.collectorVolume" . }}
{{ . }}
{{- end }}
{{- end -}}

{{- define "regionetwerk.mounts" -}}
- name: tmp
  mountPath: /tmp
- name: data
  mountPath: /data
{{- range $name, $provider := .Values.signIn }}
{{- if and $provider.enabled (or $provider.privateKey.name $provider.clientSecret.name) }}
- name: {{ $name }}-credential
  mountPath: /etc/regionetwerk/{{ $name }}
  readOnly: true
{{- end }}
{{- end }}
{{- if .Values.orleans.enabled }}
{{ include "regionetwerk.orleansMount" . }}
{{- end }}
{{- end -}}

{{- define "regionetwerk.collectorVolume" -}}
{{- if .Values.serviceMonitor.enabled -}}
- name: collector
  configMap:
    name: {{ include "regionetwerk.fullname" . }}-collector
{{- end }}
{{- end -}}

{{/* An OpenTelemetry collector beside a container, for Prometheus. */}}
{{- define "regionetwerk.collector" -}}
{{- if .Values.serviceMonitor.enabled -}}
{{- with .Values.serviceMonitor.collector -}}
- name: collector
  image: {{ .repository }}{{ if .digest }}@{{ .digest }}{{ else }}:{{ .tag }}{{ end }}
  imagePullPolicy: {{ $.Values.image.pullPolicy }}
  args: [--config=/etc/collector/collector.yaml]
  securityContext:
    {{- include "regionetwerk.containerSecurity" $ | nindent 4 }}
  ports:
    - name: metrics
      containerPort: {{ .port }}
      protocol: TCP
  livenessProbe:
    tcpSocket:
      port: metrics
    periodSeconds: 30
  readinessProbe:
    tcpSocket:
      port: metrics
  resources:
    {{- toYaml .resources | nindent 4 }}
  volumeMounts:
    - name: collector
      mountPath: /etc/collector
      readOnly: true
{{- end }}
{{- end }}
{{- end -}}
