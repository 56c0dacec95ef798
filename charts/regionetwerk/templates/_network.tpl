{{/* Rules of NetworkPolicies that several share. Without peers a rule is for everybody, so a list without any makes no rule. */}}

{{- define "regionetwerk.databaseEgress" -}}
- to:
    {{- toYaml .Values.networkPolicy.dns.to | nindent 4 }}
  ports:
    - port: 53
      protocol: UDP
    - port: 53
      protocol: TCP
- to:
    {{- toYaml .Values.networkPolicy.database.to | nindent 4 }}
  ports:
    - port: {{ .Values.networkPolicy.database.port }}
      protocol: TCP
{{- end -}}

{{/* Of the api: background work, such as mail, is always there. */}}
{{- define "regionetwerk.egress" -}}
{{- $v := .Values -}}
{{ include "regionetwerk.databaseEgress" . }}
{{- if or $v.signIn.entra.enabled $v.signIn.oidc.enabled $v.linkChecks.enabled }}
{{- with $v.networkPolicy.web.to }}
- to:
    {{- toYaml . | nindent 4 }}
  ports:
    - port: 443
      protocol: TCP
    {{- if $v.linkChecks.enabled }}
    - port: 80
      protocol: TCP
    {{- end }}
{{- end }}
{{- end }}
{{- if $v.mail.server }}
{{- with $v.networkPolicy.mail.to }}
- to:
    {{- toYaml . | nindent 4 }}
  ports:
    - port: {{ include "regionetwerk.mailPort" $ }}
      protocol: TCP
{{- end }}
{{- end }}
{{- include "regionetwerk.telemetryEgress" . }}
{{- with $v.networkPolicy.extraEgress }}
{{ toYaml . }}
{{- end }}
{{- end -}}

{{- define "regionetwerk.telemetryEgress" -}}
{{- if .Values.telemetry.otlpEndpoint }}
{{- with .Values.networkPolicy.telemetry.to }}
- to:
    {{- toYaml . | nindent 4 }}
  ports:
    - port: {{ include "regionetwerk.telemetryPort" $ }}
      protocol: TCP
{{- end }}
{{- end }}
{{- end -}}

{{- define "regionetwerk.telemetryPort" -}}
{{- $host := (urlParse .Values.telemetry.otlpEndpoint).host -}}
{{- default (ternary "443" "80" (hasPrefix "https://" .Values.telemetry.otlpEndpoint)) (regexFind "[0-9]+$" (regexFind ":[0-9]+$" $host)) -}}
{{- end -}}

{{/* Where the product sends mail when nobody says a port (docs/mail.md). */}}
{{- define "regionetwerk.mailPort" -}}
{{- default (get (dict "StartTls" 587 "Tls" 465 "Geen" 25) .Values.mail.security) .Values.mail.port -}}
{{- end -}}

{{- define "regionetwerk.webIngress" -}}
{{- with .Values.networkPolicy.ingressFrom }}
- from:
    {{- toYaml . | nindent 4 }}
  ports:
    - port: http
      protocol: TCP
{{- end }}
{{- end -}}

{{- define "regionetwerk.metricsIngress" -}}
{{- if .Values.serviceMonitor.enabled }}
{{- with .Values.networkPolicy.metricsFrom }}
- from:
    {{- toYaml . | nindent 4 }}
  ports:
    - port: metrics
      protocol: TCP
{{- end }}
{{- end }}
{{- end -}}
