<policies>
  <inbound>
    <cors>
      <allowed-origins>
        <origin>${origin}</origin>
      </allowed-origins>
    </cors>
    <base />
  </inbound>
</policies>
