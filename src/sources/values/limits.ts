/** Characters of one string that an evaluation builds; a policy document itself may have 262,144. */
export const MAX_TEXT_LENGTH = 1_048_576

/** Pieces of one string that come from different places. */
export const MAX_TEXT_SEGMENTS = 131_072

/** Instances of one loop; Azure Resource Manager itself stops at 800. */
export const MAX_LOOP_INSTANCES = 1_000

/** Documents that stand for one value whose condition is not known. */
export const MAX_ALTERNATIVES = 4

/** Expressions, loop instances and pieces of text that one evaluation may touch. */
export const MAX_EVALUATION_STEPS = 2_000_000

/** Expressions, values and modules inside one another. */
export const MAX_EVALUATION_DEPTH = 300

/** Modules inside one another. */
export const MAX_MODULE_DEPTH = 25

/** Arrays and objects inside one another in a JSON text. */
export const MAX_JSON_DEPTH = 250

/** Characters of a JSON template; Azure Resource Manager takes 4 MB. */
export const MAX_TEMPLATE_LENGTH = 4_194_304

/** Items of `range()`. @see https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array#range */
export const MAX_RANGE = 10_000

/** Items of an array that functions build. */
export const MAX_ARRAY_ITEMS = 100_000

/** Problems of one evaluation that are worth reading. */
export const MAX_PROBLEMS = 200
