@export()
type optional = string?

@export()
var headers = {
  'X-Api': 'orders'
  'a-first': '1'
}

@export()
var format = 'rawxml'

func element(name string) string => '<${name} />'

@export()
func wrap(name string) string => element(name)

@export()
func policyOf(inbound string) string => '<policies><inbound>${inbound}</inbound></policies>'
