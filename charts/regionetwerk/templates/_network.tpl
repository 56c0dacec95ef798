{{/* Rules of NetworkPolicies that several share. */}}

{{- define "regionetwerk.databaseEgress" -}}
- to:
    {{- toYaml .Values.networkPolicy.dns.to | nindent 4 }}
  ports:
    - port: 53
      protocol: UDP
    - port: 53
      protocol: TCP
- ports:
    - port: {{ .Values.networkPolicy.database.port }}
      protocol: TCP
  {{- with .Values.networkPolicy.database.to }}
  to:
    {{- toYaml . | nindent 4 }}
  {{- end }}
{{- end -}}

{{/* Of the api: background work, such as mail, is always there. */}}
{{- define "regionetwerk.egress" -}}
{{- $v := .Values -}}
{{ include "regionetwerk.databaseEgress" . }}
{{- if or $v.signIn.entra.enabled $v.signIn.oidc.enabled $v.linkChecks.enabled }}
- to:
    {{- toYaml $v.networkPolicy.web.to | nindent 4 }}
  ports:
    - port: 443
      protocol: TCP
    {{- if $v.linkChecks.enabled }}
    - port: 80
      protocol: TCP
    {{- end }}
{{- end }}
{{- if $v.mail.server }}
- ports:
    - port: {{ $v.mail.port }}
      protocol: TCP
  {{- with $v.networkPolicy.mail.to }}
  to:
    {{- toYaml . | nindent 4 }}
  {{- end }}
{{- end }}
{{- if $v.telemetry.otlpEndpoint }}
- ports:
    - port: {{ include "regionetwerk.telemetryPort" . }}
      protocol: TCP
  {{- with $v.networkPolicy.telemetry.to }}
  to:
    {{- toYaml . | nindent 4 }}
  {{- end }}
{{- end }}
{{- with $v.networkPolicy.extraEgress }}
{{ toYaml . }}
{{- end }}
{{- end -}}

{{- define "regionetwerk.telemetryPort" -}}
{{- $host := (urlParse .Values.telemetry.otlpEndpoint).host -}}
{{- default (ternary "443" "80" (hasPrefix "https://" .Values.telemetry.otlpEndpoint)) (regexFind "[0-9]+$" (regexFind ":[0-9]+$" $host)) -}}
{{- end -}}

{{- define "regionetwerk.metricsIngress" -}}
{{- if .Values.serviceMonitor.enabled -}}
- from:
    {{- toYaml .Values.networkPolicy.metricsFrom | nindent 4 }}
  ports:
    - port: metrics
      protocol: TCP
{{- end -}}
{{- end -}}
