{{/* Settings as the environment has them (docs/api.md). Secrets by reference only. */}}

{{- define "regionetwerk.secretVariable" -}}
- name: {{ .name }}
  valueFrom:
    secretKeyRef:
      name: {{ .secret }}
      key: {{ .key }}
{{- end -}}

{{/* What every process wants, the migrations too. */}}
{{- define "regionetwerk.commonSettings" -}}
# Where .NET looks for certificates of a user, also of one that the image does not know. TLS fails when there is no such place.
- name: HOME
  value: /tmp
{{- with .Values.database.existingSecret }}
{{ include "regionetwerk.secretVariable" (dict "name" "ConnectionStrings__Regionetwerk" "secret" .name "key" .key) }}
{{- end }}
{{- with .Values.pseudonym.existingSecret }}
{{ include "regionetwerk.secretVariable" (dict "name" "Sleutels__Pseudoniem" "secret" .name "key" .key) }}
{{- end }}
{{- end -}}

{{- define "regionetwerk.provider" -}}
{{- $p := .provider -}}
- name: {{ .section }}__ClientId
  value: {{ $p.clientId | quote }}
{{- with $p.name }}
- name: {{ $.section }}__Naam
  value: {{ . | quote }}
{{- end }}
{{- with $p.audience }}
- name: {{ $.section }}__Audience
  value: {{ . | quote }}
{{- end }}
{{- with $p.scopes }}
- name: {{ $.section }}__Scopes
  value: {{ join "," . | quote }}
{{- end }}
{{- if $p.privateKey.name }}
- name: {{ .section }}__Sleutelbestand
  value: /etc/regionetwerk/{{ .name }}/credential
{{- else if $p.clientSecret.name }}
- name: {{ .section }}__Geheimbestand
  value: /etc/regionetwerk/{{ .name }}/credential
{{- end }}
{{- end -}}

{{- define "regionetwerk.mailSettings" -}}
- name: Post__Server
  value: {{ .Values.mail.server | quote }}
{{- with .Values.mail.port }}
- name: Post__Poort
  value: {{ . | quote }}
{{- end }}
- name: Post__Beveiliging
  value: {{ .Values.mail.security }}
- name: Post__Afzender
  value: {{ .Values.mail.from | quote }}
- name: Post__Adres
  value: {{ printf "https://%s/" .Values.ingress.host }}
{{- if .Values.mail.allowInsecure }}
- name: Post__OnbeveiligdToestaan
  value: "true"
{{- end }}
{{- with .Values.mail.existingSecret }}
{{- if .name }}
{{ include "regionetwerk.secretVariable" (dict "name" "Post__Gebruiker" "secret" .name "key" .userKey) }}
{{ include "regionetwerk.secretVariable" (dict "name" "Post__Wachtwoord" "secret" .name "key" .passwordKey) }}
{{- end }}
{{- end }}
{{- end -}}

{{/* How nodes of the Orleans build know and trust each other. */}}
{{- define "regionetwerk.orleansSettings" -}}
- name: Orleans__ClusterId
  value: {{ include "regionetwerk.clusterId" . | quote }}
- name: Orleans__ServiceId
  value: {{ .Values.orleans.serviceId | quote }}
{{- if .Values.orleans.tls.existingSecret.name }}
- name: Orleans__Tls__Certificaat
  value: /etc/regionetwerk/orleans/tls.crt
- name: Orleans__Tls__Sleutel
  value: /etc/regionetwerk/orleans/tls.key
- name: Orleans__Tls__Autoriteit
  value: /etc/regionetwerk/orleans/ca.crt
{{- else }}
- name: Orleans__Onversleuteld
  value: "true"
{{- end }}
{{- end -}}

{{/* What an operator says himself. */}}
{{- define "regionetwerk.otherSettings" -}}
{{- range $name, $value := .Values.settings }}
- name: {{ $name }}
  value: {{ $value | quote }}
{{- end }}
{{- end -}}

{{/* To a collector elsewhere, or to the one beside this container. */}}
{{- define "regionetwerk.telemetrySettings" -}}
{{- if or .Values.telemetry.otlpEndpoint .Values.serviceMonitor.enabled }}
- name: OTEL_EXPORTER_OTLP_ENDPOINT
  value: {{ default "http://127.0.0.1:4317" .Values.telemetry.otlpEndpoint | quote }}
- name: OTEL_EXPORTER_OTLP_PROTOCOL
  value: {{ ternary "grpc" .Values.telemetry.protocol .Values.serviceMonitor.enabled }}
{{- with .Values.telemetry.headersSecret }}
{{- if .name }}
{{ include "regionetwerk.secretVariable" (dict "name" "OTEL_EXPORTER_OTLP_HEADERS" "secret" .name "key" .key) }}
{{- end }}
{{- end }}
{{- end }}
{{- end -}}

{{- define "regionetwerk.apiSettings" -}}
- name: ASPNETCORE_ENVIRONMENT
  value: Production
- name: ASPNETCORE_HTTP_PORTS
  value: "8080"
- name: Data__Map
  value: /data
- name: Kennis__LinksControleren
  value: {{ .Values.linkChecks.enabled | quote }}
- name: Proxy__Https
  value: "true"
{{- with .Values.proxy.networks }}
- name: Proxy__Netwerken
  value: {{ join "," . | quote }}
{{- end }}
{{- with .Values.signIn.entra }}
{{- if .enabled }}
- name: AzureAd__TenantId
  value: {{ .tenantId | quote }}
{{- with .allowedDirectories }}
- name: AzureAd__ToegestaneDirectories
  value: {{ join "," . | quote }}
{{- end }}
{{ include "regionetwerk.provider" (dict "section" "AzureAd" "name" "entra" "provider" .) }}
{{- end }}
{{- end }}
{{- with .Values.signIn.oidc }}
{{- if .enabled }}
- name: Oidc__Authority
  value: {{ .authority | quote }}
{{ include "regionetwerk.provider" (dict "section" "Oidc" "name" "oidc" "provider" .) }}
{{- end }}
{{- end }}
{{ include "regionetwerk.commonSettings" . }}
{{- if .Values.mail.server }}
{{ include "regionetwerk.mailSettings" . }}
{{- end }}
{{- if .Values.orleans.enabled }}
{{ include "regionetwerk.orleansSettings" . }}
{{- end }}
{{- include "regionetwerk.telemetrySettings" . }}
{{- include "regionetwerk.otherSettings" . }}
{{- end -}}
