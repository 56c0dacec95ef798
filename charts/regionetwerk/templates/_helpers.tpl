{{/* Names, labels, images. */}}

{{- define "regionetwerk.name" -}}
{{- default .Chart.Name .Values.nameOverride | trunc 40 | trimSuffix "-" -}}
{{- end -}}

{{- define "regionetwerk.fullname" -}}
{{- $name := include "regionetwerk.name" . -}}
{{- if .Values.fullnameOverride -}}
{{- .Values.fullnameOverride | trunc 40 | trimSuffix "-" -}}
{{- else if contains $name .Release.Name -}}
{{- .Release.Name | trunc 40 | trimSuffix "-" -}}
{{- else -}}
{{- printf "%s-%s" .Release.Name $name | trunc 40 | trimSuffix "-" -}}
{{- end -}}
{{- end -}}

{{- define "regionetwerk.selector" -}}
app.kubernetes.io/name: {{ include "regionetwerk.name" . }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}

{{- define "regionetwerk.labels" -}}
{{ include "regionetwerk.selector" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" }}
{{- end -}}

{{/* The parts that keep running, each a Deployment. */}}
{{- define "regionetwerk.components" -}}
api{{ if .Values.orleans.enabled }} silo{{ end }}
{{- end -}}

{{/* Metadata of an object. (dict "root" $ "suffix" "-api" "component" "api") */}}
{{- define "regionetwerk.metadata" -}}
name: {{ include "regionetwerk.fullname" .root }}{{ .suffix }}
namespace: {{ .root.Release.Namespace }}
labels:
  {{- include "regionetwerk.labels" .root | nindent 2 }}
  {{- with .component }}
  app.kubernetes.io/component: {{ . }}
  {{- end }}
{{- end -}}

{{/* (dict "root" $ "image" .Values.image.api) */}}
{{- define "regionetwerk.image" -}}
{{- $root := .root -}}
{{- $tag := default (printf "%s%s" $root.Chart.AppVersion (ternary "-orleans" "" $root.Values.orleans.enabled)) $root.Values.image.tag -}}
{{- with $root.Values.image.registry }}{{ . }}/{{ end -}}
{{- .image.repository -}}
{{- if .image.digest }}@{{ .image.digest }}{{ else }}:{{ $tag }}{{ end -}}
{{- end -}}

{{/* Nodes of other images are a cluster of their own: two versions never talk to each other. */}}
{{- define "regionetwerk.clusterId" -}}
{{- $images := list (include "regionetwerk.image" (dict "root" . "image" .Values.image.api)) (include "regionetwerk.image" (dict "root" . "image" .Values.image.silo)) -}}
{{- printf "%s-%s" .Values.orleans.clusterId (join " " $images | sha256sum | trunc 8) -}}
{{- end -}}

{{- define "regionetwerk.serviceAccount" -}}
{{- default (include "regionetwerk.fullname" .) .Values.serviceAccount.name -}}
{{- end -}}

{{- define "regionetwerk.claim" -}}
{{- default (printf "%s-data" (include "regionetwerk.fullname" .)) .Values.dataFolder.existingClaim -}}
{{- end -}}
