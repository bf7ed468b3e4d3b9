import { earlyAnswerOf } from '../../src/cors/early-answer.js'
import { parsePolicyXml } from '../../src/xml/parse.js'

/** What https://learn.microsoft.com/azure/api-management/api-management-policies says of each; null: every request passes. */
test.each([
  ['<rate-limit calls="5" renewal-period="60" />', 'answers 429'],
  ['<rate-limit-by-key calls="5" renewal-period="60" counter-key="a" />', 'answers 429'],
  ['<quota calls="5" renewal-period="60" />', 'answers 403'],
  ['<quota-by-key calls="5" renewal-period="60" counter-key="a" />', 'answers 403'],
  ['<limit-concurrency key="a" max-count="3"><trace /></limit-concurrency>', 'answers 429'],
  ['<llm-token-limit counter-key="a" tokens-per-minute="500" />', 'answers 429'],
  ['<azure-openai-token-limit counter-key="a" tokens-per-minute="500" />', 'answers 429'],
  ['<azure-openai-emit-token-metric />', null],
  ['<ip-filter action="allow" />', 'answers 403'],
  ['<check-header name="a" failed-check-httpcode="401" />', 'answers 401'],
  ['<check-header name="a" failed-check-httpcode="@(1)" />', 'refuses the request'],
  ['<validate-jwt header-name="Authorization" />', 'answers 401'],
  ['<validate-jwt failed-validation-httpcode="403" />', 'answers 403'],
  ['<validate-azure-ad-token />', 'answers 401'],
  ['<validate-client-certificate />', 'refuses the request'],
  [
    '<validate-content unspecified-content-type-action="ignore"><content action="prevent" /></validate-content>',
    'refuses the request'
  ],
  ['<validate-content unspecified-content-type-action="ignore"><content action="detect" /></validate-content>', null],
  ['<validate-parameters specified-parameter-action="@(1)" />', 'refuses the request'],
  ['<validate-parameters specified-parameter-action="ignore" unspecified-parameter-action="detect" />', null],
  ['<mock-response status-code="200" />', 'answers the request itself'],
  ['<return-response><set-status code="204" /></return-response>', 'answers the request itself'],
  [
    '<return-response><set-header name="access-control-allow-origin"><value>*</value></set-header></return-response>',
    null
  ],
  ['<cache-lookup vary-by-developer="false" vary-by-developer-groups="false" />', 'answers from the cache'],
  ['<cache-lookup-value key="a" variable-name="b" />', null],
  ['<send-request mode="new" />', 'fails with 500'],
  ['<send-request ignore-error="True" />', null],
  ['<send-one-way-request mode="new" />', null],
  ['<authentication-managed-identity resource="a" />', 'fails with 500'],
  ['<authentication-managed-identity resource="a" ignore-error="true" />', null],
  ['<wait for="all"><send-request ignore-error="true" /><send-request /></wait>', 'fails with 500'],
  ['<choose><when condition="a"><trace /></when><otherwise><ip-filter /></otherwise></choose>', 'answers 403'],
  ['<choose><when condition="a"><set-variable name="quota" value="1" /></when></choose>', null],
  ['<set-header name="a"><value>rate-limit</value></set-header>', null],
  ['<constructor />', null]
])('%s: %s', (statement, expected) => {
  const { root } = parsePolicyXml(statement)
  expect(root && earlyAnswerOf(root)?.answer).toBe(expected ?? undefined)
})
