{{/* What a schema cannot say: values that only make sense together. Each tells an operator what to do. */}}
{{- define "regionetwerk.checks" -}}
{{- $v := .Values -}}
{{- $_ := required "Geef database.existingSecret.name: het Secret met de verbinding naar PostgreSQL." $v.database.existingSecret.name -}}
{{- $_ := required "Geef pseudonym.existingSecret.name: het Secret met de sleutel waaraan personen worden herkend (base64, 32 bytes)." $v.pseudonym.existingSecret.name -}}
{{- if $v.ingress.enabled -}}
{{- $_ := required "Geef ingress.host: het adres van de dienst." $v.ingress.host -}}
{{- end -}}
{{- if $v.signIn.entra.enabled -}}
{{- $_ := required "Geef signIn.entra.tenantId." $v.signIn.entra.tenantId -}}
{{- $_ := required "Geef signIn.entra.clientId." $v.signIn.entra.clientId -}}
{{- end -}}
{{- if $v.signIn.oidc.enabled -}}
{{- $_ := required "Geef signIn.oidc.authority." $v.signIn.oidc.authority -}}
{{- $_ := required "Geef signIn.oidc.clientId." $v.signIn.oidc.clientId -}}
{{- with $v.signIn.oidc -}}
{{- if not (or .audience .privateKey.name .clientSecret.name) -}}
{{- fail "Geef signIn.oidc.audience (om tokens aan te nemen), of signIn.oidc.privateKey of signIn.oidc.clientSecret (om mensen aan te melden)." -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- range $name, $provider := $v.signIn -}}
{{- if and $provider.privateKey.name $provider.clientSecret.name -}}
{{- fail (printf "Geef signIn.%s.privateKey of signIn.%s.clientSecret, niet allebei." $name $name) -}}
{{- end -}}
{{- end -}}
{{- if $v.mail.server -}}
{{- $_ := required "Er is een mailserver, maar geen afzender: geef mail.from." $v.mail.from -}}
{{- $_ := required "Er is een mailserver, maar e-mails weten niet waar de bladzijden staan: geef ingress.host." $v.ingress.host -}}
{{- end -}}
{{- if and $v.mail.server (eq $v.mail.security "Geen") (not $v.mail.allowInsecure) -}}
{{- fail "Met mail.security Geen zijn e-mail en wachtwoord onderweg te lezen. Geef StartTls of Tls, of zeg met mail.allowInsecure dat het mag." -}}
{{- end -}}
{{- if and $v.networkPolicy.enabled (not $v.networkPolicy.database.to) -}}
{{- fail "Geef networkPolicy.database.to: waar PostgreSQL staat, zoals [{ipBlock: {cidr: 10.0.0.5/32}}], of zet networkPolicy.enabled op false." -}}
{{- end -}}
{{- $several := or (gt (int $v.api.replicas) 1) $v.api.autoscaling.enabled $v.orleans.enabled -}}
{{- if and $several (not (has "ReadWriteMany" $v.dataFolder.accessModes)) -}}
{{- fail "Meer pods delen één gegevensmap: geef dataFolder.accessModes [ReadWriteMany], of api.replicas 1 zonder autoscaling en zonder orleans." -}}
{{- end -}}
{{- range $name := list "api" "silo" -}}
{{- $scale := (index $v $name).autoscaling -}}
{{- if and $scale.enabled (lt (int $scale.maxReplicas) (int $scale.minReplicas)) -}}
{{- fail (printf "%s.autoscaling.maxReplicas is kleiner dan minReplicas." $name) -}}
{{- end -}}
{{- end -}}
{{- if $v.orleans.enabled -}}
{{- if eq (empty $v.orleans.tls.existingSecret.name) (not $v.orleans.unencrypted) -}}
{{- fail "Geef orleans.tls.existingSecret.name (tls.crt, tls.key, ca.crt), of zeg met orleans.unencrypted dat het netwerk tussen de knooppunten versleuteld en afgesloten is." -}}
{{- end -}}
{{- end -}}
{{- range $key, $value := $v.settings -}}
{{- if regexMatch "(?i)(wachtwoord|password|geheim$|secret|_headers$|^connectionstrings__|^sleutels__)" $key -}}
{{- fail (printf "settings.%s is een geheim. Zet het in een Secret, en noem dat bij de waarde die daarvoor is (docs/helm.md)." $key) -}}
{{- end -}}
{{- end -}}
{{- if and $v.command .Release.IsUpgrade -}}
{{- fail "command is voor één opdracht met helm template (docs/helm.md). Haal het uit de waarden van de installatie." -}}
{{- end -}}
{{- if $v.serviceMonitor.enabled -}}
{{- if not (or $v.serviceMonitor.collector.tag $v.serviceMonitor.collector.digest) -}}
{{- fail "Geef serviceMonitor.collector.tag: de versie van de collector die u vertrouwt." -}}
{{- end -}}
{{- if $v.telemetry.otlpEndpoint -}}
{{- fail "Kies telemetry.otlpEndpoint of serviceMonitor.enabled: metingen gaan naar één plaats." -}}
{{- end -}}
{{- end -}}
{{- end -}}
