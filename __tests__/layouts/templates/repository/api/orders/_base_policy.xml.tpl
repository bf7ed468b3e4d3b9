<!-- ${header} -->
%{ if cors ~}
<policies>
  <inbound>
    <rate-limit calls="${env == "dev" ? 100 : 10}" renewal-period="60" />
    <cors>
      <allowed-origins>
        %{ for origin in origins ~}
        <origin>${origin}</origin>
        %{ endfor ~}
      </allowed-origins>
    </cors>
    <base />
  </inbound>
</policies>
%{ endif ~}
