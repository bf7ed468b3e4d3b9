<policies>
  <inbound>
    <cors>
      <allowed-origins>
        <origin>*</origin>
      </allowed-origins>
    </cors>
    <base />
  </inbound>
</policies>
