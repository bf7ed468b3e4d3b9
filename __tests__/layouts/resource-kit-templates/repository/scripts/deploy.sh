az storage blob upload --file "policies/orders-v2-ping-operationPolicy.xml"
