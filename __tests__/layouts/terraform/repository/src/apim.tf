resource "azurerm_api_management_api_policy" "orders" {
  api_name    = "orders"
  xml_content = templatefile("./api/orders/_base_policy.xml.tpl", { origin = var.origin })
}

resource "azurerm_api_management_api_operation_policy" "orders" {
  for_each    = toset(["list", "get"])
  xml_content = file("${path.module}/api/orders/operations/${each.key}.xml")
}
