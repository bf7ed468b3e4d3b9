// The policy documents of a generated estate: what real ones look like, a third of them with C# that is no XML.
const SECTIONS_THAT_INHERIT = `
  <backend>
    <base />
  </backend>
  <outbound>
    <base />
    <set-header name="X-Powered-By" exists-action="delete" />
  </outbound>
  <on-error>
    <base />
  </on-error>
</policies>
`

// The portal puts such a comment at the head of every document.
const PORTAL_COMMENT = `<!--
    IMPORTANT:
    - Policy elements can appear only within the <inbound>, <outbound>, <backend> section elements.
    - To apply a policy to the incoming request, place a corresponding policy element within the <inbound> section.
    - Position the <base> element within a section to inherit all policies from the broader scope.
    - Policies are applied in the order of their appearance, from the top down.
-->
`

const EXPRESSIONS = `
    <set-variable name="tenant" value="@(context.Request.Headers.GetValueOrDefault("X-Tenant", "none").ToLower())" />
    <set-variable name="claims" value="@{
      // "Bearer " is cut off; a missing header gives no claims.
      string header = context.Request.Headers.GetValueOrDefault("Authorization", "");
      Jwt token;
      if (header.Length > 7 && header.Substring(7).TryParseJwt(out token)) {
        return token.Claims.ToDictionary(claim => claim.Key, claim => string.Join(",", claim.Value));
      }
      return new Dictionary<string, string>();
    }" />
    <choose>
      <when condition="@(context.Variables.GetValueOrDefault<string>("tenant") == "none" || context.Request.Method == "PUT")">
        <set-header name="X-Tenant" exists-action="override">
          <value>@($"default-{context.Api.Id}")</value>
        </set-header>
      </when>
      <otherwise>
        <set-query-parameter name="tenant" exists-action="skip">
          <value>@((string)context.Variables["tenant"])</value>
        </set-query-parameter>
      </otherwise>
    </choose>`

const LITERALS = `
    <set-header name="X-Forwarded-Service" exists-action="override">
      <value>estate</value>
    </set-header>
    <set-query-parameter name="api-version" exists-action="skip">
      <value>2024-05-01</value>
    </set-query-parameter>
    <rewrite-uri template="/v2" copy-unmatched-params="true" />`

export const GLOBAL_POLICY = `<policies>
  <inbound>${cors('https://estate.developer.azure-api.net', 'https://www.estate.example')}
  </inbound>
  <backend>
    <forward-request timeout="60" />
  </backend>
  <outbound />
  <on-error />
</policies>
`

/** Every tenth product limits its callers before the global cors. */
export function productPolicy(index) {
  const limits = `
    <rate-limit calls="${10 + index}" renewal-period="60" />
    <quota calls="${1000 * (index + 1)}" renewal-period="604800" />`
  return document(index % 10 === 9 ? `${limits}${BASE}` : `${BASE}${limits}`)
}

/** Every hundredth API has lost its base; every fiftieth has a cors of its own, behind a rate limit. */
export function apiPolicy(index) {
  const body = `${statements(index)}\n    <set-backend-service base-url="https://backend-${index}.internal.estate.example" />`
  if (index % 100 === 99) return document(body)
  if (index % 50 !== 24) return document(`${BASE}${body}`)
  return document(
    `\n    <rate-limit calls="60" renewal-period="60" />${cors(`https://app-${index}.estate.example`)}${BASE}${body}`
  )
}

export function operationPolicy(index) {
  return document(`${BASE}${statements(index)}`)
}

const BASE = '\n    <base />'

function statements(index) {
  return index % 3 === 0 ? EXPRESSIONS : LITERALS
}

function document(inbound) {
  return `${PORTAL_COMMENT}<policies>\n  <inbound>${inbound}\n  </inbound>${SECTIONS_THAT_INHERIT}`
}

function cors(...origins) {
  return `
    <cors allow-credentials="true" terminate-unmatched-request="false">
      <allowed-origins>${origins.map((origin) => `\n        <origin>${origin}</origin>`).join('')}
      </allowed-origins>
      <allowed-methods preflight-result-max-age="300">
        <method>*</method>
      </allowed-methods>
      <allowed-headers>
        <header>*</header>
      </allowed-headers>
    </cors>`
}
