{{- define "name" -}}
