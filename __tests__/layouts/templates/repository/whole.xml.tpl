${policy}
