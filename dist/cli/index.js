#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 855:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Ponyfill for `Array.prototype.find` which is only available in ES6 runtimes.
 *
 * Works with anything that has a `length` property and index access properties,
 * including NodeList.
 *
 * @param {T[] | { length: number; [number]: T }} list
 * @param {function (item: T, index: number, list:T[]):boolean} predicate
 * @param {Partial<Pick<ArrayConstructor['prototype'], 'find'>>?} ac
 * Allows injecting a custom implementation in tests (`Array.prototype` by default).
 * @returns {T | undefined}
 * @template {unknown} T
 * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Array/find
 * @see https://tc39.es/ecma262/multipage/indexed-collections.html#sec-array.prototype.find
 */
function find(list, predicate, ac) {
	if (ac === undefined) {
		ac = Array.prototype;
	}
	if (list && typeof ac.find === 'function') {
		return ac.find.call(list, predicate);
	}
	for (var i = 0; i < list.length; i++) {
		if (hasOwn(list, i)) {
			var item = list[i];
			if (predicate.call(undefined, item, i, list)) {
				return item;
			}
		}
	}
}

/**
 * "Shallow freezes" an object to render it immutable.
 * Uses `Object.freeze` if available,
 * otherwise the immutability is only in the type.
 *
 * Is used to create "enum like" objects.
 *
 * If `Object.getOwnPropertyDescriptors` is available,
 * a new object with all properties of object but without any prototype is created and returned
 * after freezing it.
 *
 * @param {T} object
 * The object to freeze.
 * @param {Pick<ObjectConstructor, 'create' | 'freeze' | 'getOwnPropertyDescriptors'>} [oc=Object]
 * `Object` by default,
 * allows to inject custom object constructor for tests.
 * @returns {Readonly<T>}
 * @template {Object} T
 * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Object/freeze
 * @prettierignore
 */
function freeze(object, oc) {
	if (oc === undefined) {
		oc = Object;
	}
	if (oc && typeof oc.getOwnPropertyDescriptors === 'function') {
		object = oc.create(null, oc.getOwnPropertyDescriptors(object));
	}
	return oc && typeof oc.freeze === 'function' ? oc.freeze(object) : object;
}

/**
 * Implementation for `Object.hasOwn` but ES5 compatible.
 *
 * @param {any} object
 * @param {string | number} key
 * @returns {boolean}
 */
function hasOwn(object, key) {
	return Object.prototype.hasOwnProperty.call(object, key);
}

/**
 * Since xmldom can not rely on `Object.assign`,
 * it uses/provides a simplified version that is sufficient for its needs.
 *
 * @param {Object} target
 * @param {Object | null | undefined} source
 * @returns {Object}
 * The target with the merged/overridden properties.
 * @throws {TypeError}
 * If target is not an object.
 * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Object/assign
 * @see https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.assign
 */
function assign(target, source) {
	if (target === null || typeof target !== 'object') {
		throw new TypeError('target is not an object');
	}
	for (var key in source) {
		if (hasOwn(source, key)) {
			target[key] = source[key];
		}
	}
	return target;
}

/**
 * A number of attributes are boolean attributes.
 * The presence of a boolean attribute on an element represents the `true` value,
 * and the absence of the attribute represents the `false` value.
 *
 * If the attribute is present, its value must either be the empty string, or a value that is
 * an ASCII case-insensitive match for the attribute's canonical name,
 * with no leading or trailing whitespace.
 *
 * Note: The values `"true"` and `"false"` are not allowed on boolean attributes.
 * To represent a `false` value, the attribute has to be omitted altogether.
 *
 * @see https://html.spec.whatwg.org/#boolean-attributes
 * @see https://html.spec.whatwg.org/#attributes-3
 */
var HTML_BOOLEAN_ATTRIBUTES = freeze({
	allowfullscreen: true,
	async: true,
	autofocus: true,
	autoplay: true,
	checked: true,
	controls: true,
	default: true,
	defer: true,
	disabled: true,
	formnovalidate: true,
	hidden: true,
	ismap: true,
	itemscope: true,
	loop: true,
	multiple: true,
	muted: true,
	nomodule: true,
	novalidate: true,
	open: true,
	playsinline: true,
	readonly: true,
	required: true,
	reversed: true,
	selected: true,
});

/**
 * Check if `name` is matching one of the HTML boolean attribute names.
 * This method doesn't check if such attributes are allowed in the context of the current
 * document/parsing.
 *
 * @param {string} name
 * @returns {boolean}
 * @see {@link HTML_BOOLEAN_ATTRIBUTES}
 * @see https://html.spec.whatwg.org/#boolean-attributes
 * @see https://html.spec.whatwg.org/#attributes-3
 */
function isHTMLBooleanAttribute(name) {
	return hasOwn(HTML_BOOLEAN_ATTRIBUTES, name.toLowerCase());
}

/**
 * Void elements only have a start tag; end tags must not be specified for void elements.
 * These elements should be written as self-closing like this: `<area />`.
 * This should not be confused with optional tags that HTML allows to omit the end tag for
 * (like `li`, `tr` and others), which can have content after them,
 * so they can not be written as self-closing.
 * xmldom does not have any logic for optional end tags cases,
 * and will report them as a warning.
 * Content that would go into the unopened element,
 * will instead be added as a sibling text node.
 *
 * @type {Readonly<{
 * 	area: boolean;
 * 	col: boolean;
 * 	img: boolean;
 * 	wbr: boolean;
 * 	link: boolean;
 * 	hr: boolean;
 * 	source: boolean;
 * 	br: boolean;
 * 	input: boolean;
 * 	param: boolean;
 * 	meta: boolean;
 * 	embed: boolean;
 * 	track: boolean;
 * 	base: boolean;
 * }>}
 * @see https://html.spec.whatwg.org/#void-elements
 * @see https://html.spec.whatwg.org/#optional-tags
 */
var HTML_VOID_ELEMENTS = freeze({
	area: true,
	base: true,
	br: true,
	col: true,
	embed: true,
	hr: true,
	img: true,
	input: true,
	link: true,
	meta: true,
	param: true,
	source: true,
	track: true,
	wbr: true,
});

/**
 * Check if `tagName` is matching one of the HTML void element names.
 * This method doesn't check if such tags are allowed in the context of the current
 * document/parsing.
 *
 * @param {string} tagName
 * @returns {boolean}
 * @see {@link HTML_VOID_ELEMENTS}
 * @see https://html.spec.whatwg.org/#void-elements
 */
function isHTMLVoidElement(tagName) {
	return hasOwn(HTML_VOID_ELEMENTS, tagName.toLowerCase());
}

/**
 * Tag names that are raw text elements according to HTML spec.
 * The value denotes whether they are escapable or not.
 *
 * @see {@link isHTMLEscapableRawTextElement}
 * @see {@link isHTMLRawTextElement}
 * @see https://html.spec.whatwg.org/#raw-text-elements
 * @see https://html.spec.whatwg.org/#escapable-raw-text-elements
 */
var HTML_RAW_TEXT_ELEMENTS = freeze({
	script: false,
	style: false,
	textarea: true,
	title: true,
});

/**
 * Check if `tagName` is matching one of the HTML raw text element names.
 * This method doesn't check if such tags are allowed in the context of the current
 * document/parsing.
 *
 * @param {string} tagName
 * @returns {boolean}
 * @see {@link isHTMLEscapableRawTextElement}
 * @see {@link HTML_RAW_TEXT_ELEMENTS}
 * @see https://html.spec.whatwg.org/#raw-text-elements
 * @see https://html.spec.whatwg.org/#escapable-raw-text-elements
 */
function isHTMLRawTextElement(tagName) {
	var key = tagName.toLowerCase();
	return hasOwn(HTML_RAW_TEXT_ELEMENTS, key) && !HTML_RAW_TEXT_ELEMENTS[key];
}
/**
 * Check if `tagName` is matching one of the HTML escapable raw text element names.
 * This method doesn't check if such tags are allowed in the context of the current
 * document/parsing.
 *
 * @param {string} tagName
 * @returns {boolean}
 * @see {@link isHTMLRawTextElement}
 * @see {@link HTML_RAW_TEXT_ELEMENTS}
 * @see https://html.spec.whatwg.org/#raw-text-elements
 * @see https://html.spec.whatwg.org/#escapable-raw-text-elements
 */
function isHTMLEscapableRawTextElement(tagName) {
	var key = tagName.toLowerCase();
	return hasOwn(HTML_RAW_TEXT_ELEMENTS, key) && HTML_RAW_TEXT_ELEMENTS[key];
}
/**
 * Only returns true if `value` matches MIME_TYPE.HTML, which indicates an HTML document.
 *
 * @param {string} mimeType
 * @returns {mimeType is 'text/html'}
 * @see https://www.iana.org/assignments/media-types/text/html
 * @see https://en.wikipedia.org/wiki/HTML
 * @see https://developer.mozilla.org/en-US/docs/Web/API/DOMParser/parseFromString
 * @see https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-domparser-parsefromstring
 */
function isHTMLMimeType(mimeType) {
	return mimeType === MIME_TYPE.HTML;
}
/**
 * For both the `text/html` and the `application/xhtml+xml` namespace the spec defines that the
 * HTML namespace is provided as the default.
 *
 * @param {string} mimeType
 * @returns {boolean}
 * @see https://dom.spec.whatwg.org/#dom-document-createelement
 * @see https://dom.spec.whatwg.org/#dom-domimplementation-createdocument
 * @see https://dom.spec.whatwg.org/#dom-domimplementation-createhtmldocument
 */
function hasDefaultHTMLNamespace(mimeType) {
	return isHTMLMimeType(mimeType) || mimeType === MIME_TYPE.XML_XHTML_APPLICATION;
}

/**
 * All mime types that are allowed as input to `DOMParser.parseFromString`
 *
 * @see https://developer.mozilla.org/en-US/docs/Web/API/DOMParser/parseFromString#Argument02
 *      MDN
 * @see https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#domparsersupportedtype
 *      WHATWG HTML Spec
 * @see {@link DOMParser.prototype.parseFromString}
 */
var MIME_TYPE = freeze({
	/**
	 * `text/html`, the only mime type that triggers treating an XML document as HTML.
	 *
	 * @see https://www.iana.org/assignments/media-types/text/html IANA MimeType registration
	 * @see https://en.wikipedia.org/wiki/HTML Wikipedia
	 * @see https://developer.mozilla.org/en-US/docs/Web/API/DOMParser/parseFromString MDN
	 * @see https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-domparser-parsefromstring
	 *      WHATWG HTML Spec
	 */
	HTML: 'text/html',

	/**
	 * `application/xml`, the standard mime type for XML documents.
	 *
	 * @see https://www.iana.org/assignments/media-types/application/xml IANA MimeType
	 *      registration
	 * @see https://tools.ietf.org/html/rfc7303#section-9.1 RFC 7303
	 * @see https://en.wikipedia.org/wiki/XML_and_MIME Wikipedia
	 */
	XML_APPLICATION: 'application/xml',

	/**
	 * `text/xml`, an alias for `application/xml`.
	 *
	 * @see https://tools.ietf.org/html/rfc7303#section-9.2 RFC 7303
	 * @see https://www.iana.org/assignments/media-types/text/xml IANA MimeType registration
	 * @see https://en.wikipedia.org/wiki/XML_and_MIME Wikipedia
	 */
	XML_TEXT: 'text/xml',

	/**
	 * `application/xhtml+xml`, indicates an XML document that has the default HTML namespace,
	 * but is parsed as an XML document.
	 *
	 * @see https://www.iana.org/assignments/media-types/application/xhtml+xml IANA MimeType
	 *      registration
	 * @see https://dom.spec.whatwg.org/#dom-domimplementation-createdocument WHATWG DOM Spec
	 * @see https://en.wikipedia.org/wiki/XHTML Wikipedia
	 */
	XML_XHTML_APPLICATION: 'application/xhtml+xml',

	/**
	 * `image/svg+xml`,
	 *
	 * @see https://www.iana.org/assignments/media-types/image/svg+xml IANA MimeType registration
	 * @see https://www.w3.org/TR/SVG11/ W3C SVG 1.1
	 * @see https://en.wikipedia.org/wiki/Scalable_Vector_Graphics Wikipedia
	 */
	XML_SVG_IMAGE: 'image/svg+xml',
});
/**
 * @typedef {'application/xhtml+xml' | 'application/xml' | 'image/svg+xml' | 'text/html' | 'text/xml'}
 * MimeType
 */
/**
 * @type {MimeType[]}
 * @private
 * Basically `Object.values`, which is not available in ES5.
 */
var _MIME_TYPES = Object.keys(MIME_TYPE).map(function (key) {
	return MIME_TYPE[key];
});

/**
 * Only returns true if `mimeType` is one of the allowed values for
 * `DOMParser.parseFromString`.
 *
 * @param {string} mimeType
 * @returns {mimeType is 'application/xhtml+xml' | 'application/xml' | 'image/svg+xml' |  'text/html' | 'text/xml'}
 *
 */
function isValidMimeType(mimeType) {
	return _MIME_TYPES.indexOf(mimeType) > -1;
}
/**
 * Namespaces that are used in this code base.
 *
 * @see http://www.w3.org/TR/REC-xml-names
 */
var NAMESPACE = freeze({
	/**
	 * The XHTML namespace.
	 *
	 * @see http://www.w3.org/1999/xhtml
	 */
	HTML: 'http://www.w3.org/1999/xhtml',

	/**
	 * The SVG namespace.
	 *
	 * @see http://www.w3.org/2000/svg
	 */
	SVG: 'http://www.w3.org/2000/svg',

	/**
	 * The `xml:` namespace.
	 *
	 * @see http://www.w3.org/XML/1998/namespace
	 */
	XML: 'http://www.w3.org/XML/1998/namespace',

	/**
	 * The `xmlns:` namespace.
	 *
	 * @see https://www.w3.org/2000/xmlns/
	 */
	XMLNS: 'http://www.w3.org/2000/xmlns/',
});

exports.assign = assign;
exports.find = find;
exports.freeze = freeze;
exports.HTML_BOOLEAN_ATTRIBUTES = HTML_BOOLEAN_ATTRIBUTES;
exports.HTML_RAW_TEXT_ELEMENTS = HTML_RAW_TEXT_ELEMENTS;
exports.HTML_VOID_ELEMENTS = HTML_VOID_ELEMENTS;
exports.hasDefaultHTMLNamespace = hasDefaultHTMLNamespace;
exports.hasOwn = hasOwn;
exports.isHTMLBooleanAttribute = isHTMLBooleanAttribute;
exports.isHTMLRawTextElement = isHTMLRawTextElement;
exports.isHTMLEscapableRawTextElement = isHTMLEscapableRawTextElement;
exports.isHTMLMimeType = isHTMLMimeType;
exports.isHTMLVoidElement = isHTMLVoidElement;
exports.isValidMimeType = isValidMimeType;
exports.MIME_TYPE = MIME_TYPE;
exports.NAMESPACE = NAMESPACE;


/***/ }),

/***/ 847:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var conventions = __nccwpck_require__(855);
var dom = __nccwpck_require__(311);
var errors = __nccwpck_require__(368);
var entities = __nccwpck_require__(124);
var sax = __nccwpck_require__(995);

var DOMImplementation = dom.DOMImplementation;

var hasDefaultHTMLNamespace = conventions.hasDefaultHTMLNamespace;
var isHTMLMimeType = conventions.isHTMLMimeType;
var isValidMimeType = conventions.isValidMimeType;
var MIME_TYPE = conventions.MIME_TYPE;
var NAMESPACE = conventions.NAMESPACE;
var ParseError = errors.ParseError;

var XMLReader = sax.XMLReader;

/**
 * Normalizes line ending according to <https://www.w3.org/TR/xml11/#sec-line-ends>,
 * including some Unicode "newline" characters:
 *
 * > XML parsed entities are often stored in computer files which,
 * > for editing convenience, are organized into lines.
 * > These lines are typically separated by some combination
 * > of the characters CARRIAGE RETURN (#xD) and LINE FEED (#xA).
 * >
 * > To simplify the tasks of applications, the XML processor must behave
 * > as if it normalized all line breaks in external parsed entities (including the document entity)
 * > on input, before parsing, by translating the following to a single #xA character:
 * >
 * > 1. the two-character sequence #xD #xA,
 * > 2. the two-character sequence #xD #x85,
 * > 3. the single character #x85,
 * > 4. the single character #x2028,
 * > 5. the single character #x2029,
 * > 6. any #xD character that is not immediately followed by #xA or #x85.
 *
 * @param {string} input
 * @returns {string}
 * @prettierignore
 */
function normalizeLineEndings(input) {
	return input.replace(/\r[\n\u0085]/g, '\n').replace(/[\r\u0085\u2028\u2029]/g, '\n');
}

/**
 * @typedef Locator
 * @property {number} [columnNumber]
 * @property {number} [lineNumber]
 */

/**
 * @typedef DOMParserOptions
 * @property {typeof assign} [assign]
 * The method to use instead of `conventions.assign`, which is used to copy values from
 * `options` before they are used for parsing.
 * @property {typeof DOMHandler} [domHandler]
 * For internal testing: The class for creating an instance for handling events from the SAX
 * parser.
 * *****Warning: By configuring a faulty implementation, the specified behavior can completely
 * be broken.*****.
 * @property {Function} [errorHandler]
 * DEPRECATED! use `onError` instead.
 * @property {function(level:ErrorLevel, message:string, context: DOMHandler):void}
 * [onError]
 * A function invoked for every error that occurs during parsing.
 *
 * If it is not provided, all errors are reported to `console.error`
 * and only `fatalError`s are thrown as a `ParseError`,
 * which prevents any further processing.
 * If the provided method throws, a `ParserError` is thrown,
 * which prevents any further processing.
 *
 * Be aware that many `warning`s are considered an error that prevents further processing in
 * most implementations.
 * @property {boolean} [locator=true]
 * Configures if the nodes created during parsing will have a `lineNumber` and a `columnNumber`
 * attribute describing their location in the XML string.
 * Default is true.
 * @property {(string) => string} [normalizeLineEndings]
 * used to replace line endings before parsing, defaults to exported `normalizeLineEndings`,
 * which normalizes line endings according to <https://www.w3.org/TR/xml11/#sec-line-ends>,
 * including some Unicode "newline" characters.
 * @property {Object} [xmlns]
 * The XML namespaces that should be assumed when parsing.
 * The default namespace can be provided by the key that is the empty string.
 * When the `mimeType` for HTML, XHTML or SVG are passed to `parseFromString`,
 * the default namespace that will be used,
 * will be overridden according to the specification.
 * @see {@link normalizeLineEndings}
 */

/**
 * The DOMParser interface provides the ability to parse XML or HTML source code from a string
 * into a DOM `Document`.
 *
 * ***xmldom is different from the spec in that it allows an `options` parameter,
 * to control the behavior***.
 *
 * @class
 * @param {DOMParserOptions} [options]
 * @see https://developer.mozilla.org/en-US/docs/Web/API/DOMParser
 * @see https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-parsing-and-serialization
 */
function DOMParser(options) {
	options = options || {};
	if (options.locator === undefined) {
		options.locator = true;
	}

	/**
	 * The method to use instead of `conventions.assign`, which is used to copy values from
	 * `options`
	 * before they are used for parsing.
	 *
	 * @type {conventions.assign}
	 * @private
	 * @see {@link conventions.assign}
	 * @readonly
	 */
	this.assign = options.assign || conventions.assign;

	/**
	 * For internal testing: The class for creating an instance for handling events from the SAX
	 * parser.
	 * *****Warning: By configuring a faulty implementation, the specified behavior can completely
	 * be broken*****.
	 *
	 * @type {typeof DOMHandler}
	 * @private
	 * @readonly
	 */
	this.domHandler = options.domHandler || DOMHandler;

	/**
	 * A function that is invoked for every error that occurs during parsing.
	 *
	 * If it is not provided, all errors are reported to `console.error`
	 * and only `fatalError`s are thrown as a `ParseError`,
	 * which prevents any further processing.
	 * If the provided method throws, a `ParserError` is thrown,
	 * which prevents any further processing.
	 *
	 * Be aware that many `warning`s are considered an error that prevents further processing in
	 * most implementations.
	 *
	 * @type {function(level:ErrorLevel, message:string, context: DOMHandler):void}
	 * @see {@link onErrorStopParsing}
	 * @see {@link onWarningStopParsing}
	 */
	this.onError = options.onError || options.errorHandler;
	if (options.errorHandler && typeof options.errorHandler !== 'function') {
		throw new TypeError('errorHandler object is no longer supported, switch to onError!');
	} else if (options.errorHandler) {
		options.errorHandler('warning', 'The `errorHandler` option has been deprecated, use `onError` instead!', this);
	}

	/**
	 * used to replace line endings before parsing, defaults to `normalizeLineEndings`
	 *
	 * @type {(string) => string}
	 * @readonly
	 */
	this.normalizeLineEndings = options.normalizeLineEndings || normalizeLineEndings;

	/**
	 * Configures if the nodes created during parsing will have a `lineNumber` and a
	 * `columnNumber`
	 * attribute describing their location in the XML string.
	 * Default is true.
	 *
	 * @type {boolean}
	 * @readonly
	 */
	this.locator = !!options.locator;

	/**
	 * The default namespace can be provided by the key that is the empty string.
	 * When the `mimeType` for HTML, XHTML or SVG are passed to `parseFromString`,
	 * the default namespace that will be used,
	 * will be overridden according to the specification.
	 *
	 * @type {Readonly<Object>}
	 * @readonly
	 */
	this.xmlns = this.assign(Object.create(null), options.xmlns);
}

/**
 * Parses `source` using the options in the way configured by the `DOMParserOptions` of `this`
 * `DOMParser`. If `mimeType` is `text/html` an HTML `Document` is created,
 * otherwise an XML `Document` is created.
 *
 * __It behaves different from the description in the living standard__:
 * - Uses the `options` passed to the `DOMParser` constructor to modify the behavior.
 * - Any unexpected input is reported to `onError` with either a `warning`,
 * `error` or `fatalError` level.
 * - Any `fatalError` throws a `ParseError` which prevents further processing.
 * - Any error thrown by `onError` is converted to a `ParseError` which prevents further
 * processing - If no `Document` was created during parsing it is reported as a `fatalError`.
 * - A `DOMException` raised while building the DOM (e.g. an unbound namespace prefix) is
 * reported as a `fatalError` and rethrown as a `ParseError` with the `DOMException` as its
 * `cause`.
 * *****Warning: By configuring a faulty DOMHandler implementation,
 * the specified behavior can completely be broken*****.
 *
 * @param {string} source
 * The XML mime type only allows string input!
 * @param {string} [mimeType='application/xml']
 * the mimeType or contentType of the document to be created determines the `type` of document
 * created (XML or HTML)
 * @returns {Document}
 * The `Document` node.
 * @throws {ParseError}
 * for any `fatalError` or anything that is thrown by `onError`
 * @throws {TypeError}
 * for any invalid `mimeType`
 * @see https://developer.mozilla.org/en-US/docs/Web/API/DOMParser/parseFromString
 * @see https://html.spec.whatwg.org/#dom-domparser-parsefromstring-dev
 */
DOMParser.prototype.parseFromString = function (source, mimeType) {
	if (!isValidMimeType(mimeType)) {
		throw new TypeError('DOMParser.parseFromString: the provided mimeType "' + mimeType + '" is not valid.');
	}
	var defaultNSMap = this.assign(Object.create(null), this.xmlns);
	var entityMap = entities.XML_ENTITIES;
	var defaultNamespace = defaultNSMap[''] || null;
	if (hasDefaultHTMLNamespace(mimeType)) {
		entityMap = entities.HTML_ENTITIES;
		defaultNamespace = NAMESPACE.HTML;
	} else if (mimeType === MIME_TYPE.XML_SVG_IMAGE) {
		defaultNamespace = NAMESPACE.SVG;
	}
	defaultNSMap[''] = defaultNamespace;
	defaultNSMap.xml = defaultNSMap.xml || NAMESPACE.XML;

	var domBuilder = new this.domHandler({
		mimeType: mimeType,
		defaultNamespace: defaultNamespace,
		onError: this.onError,
	});
	var locator = this.locator ? {} : undefined;
	if (this.locator) {
		domBuilder.setDocumentLocator(locator);
	}

	var sax = new XMLReader();
	sax.errorHandler = domBuilder;
	sax.domBuilder = domBuilder;
	var isXml = !conventions.isHTMLMimeType(mimeType);
	if (isXml && typeof source !== 'string') {
		sax.errorHandler.fatalError('source is not a string');
	}
	sax.parse(this.normalizeLineEndings(String(source)), defaultNSMap, entityMap);
	if (!domBuilder.doc.documentElement) {
		sax.errorHandler.fatalError('missing root element');
	}
	return domBuilder.doc;
};

/**
 * @typedef DOMHandlerOptions
 * @property {string} [mimeType=MIME_TYPE.XML_APPLICATION]
 * @property {string | null} [defaultNamespace=null]
 */
/**
 * The class that is used to handle events from the SAX parser to create the related DOM
 * elements.
 *
 * Some methods are only implemented as an empty function,
 * since they are (at least currently) not relevant for xmldom.
 *
 * @class
 * @param {DOMHandlerOptions} [options]
 * @see http://www.saxproject.org/apidoc/org/xml/sax/ext/DefaultHandler2.html
 */
function DOMHandler(options) {
	var opt = options || {};
	/**
	 * The mime type is used to determine if the DOM handler will create an XML or HTML document.
	 * Only if it is set to `text/html` it will create an HTML document.
	 * It defaults to MIME_TYPE.XML_APPLICATION.
	 *
	 * @type {string}
	 * @see {@link MIME_TYPE}
	 * @readonly
	 */
	this.mimeType = opt.mimeType || MIME_TYPE.XML_APPLICATION;

	/**
	 * The namespace to use to create an XML document.
	 * For the following reasons this is required:
	 * - The SAX API for `startDocument` doesn't offer any way to pass a namespace,
	 * since at that point there is no way for the parser to know what the default namespace from
	 * the document will be.
	 * - When creating using `DOMImplementation.createDocument` it is required to pass a
	 * namespace,
	 * to determine the correct `Document.contentType`, which should match `this.mimeType`.
	 * - When parsing an XML document with the `application/xhtml+xml` mimeType,
	 * the HTML namespace needs to be the default namespace.
	 *
	 * @type {string | null}
	 * @private
	 * @readonly
	 */
	this.defaultNamespace = opt.defaultNamespace || null;

	/**
	 * @type {boolean}
	 * @private
	 */
	this.cdata = false;

	/**
	 * The last `Element` that was created by `startElement`.
	 * `endElement` sets it to the `currentElement.parentNode`.
	 *
	 * Note: The sax parser currently sets it to white space text nodes between tags.
	 *
	 * @type {Element | Node | undefined}
	 * @private
	 */
	this.currentElement = undefined;

	/**
	 * The Document that is created as part of `startDocument`,
	 * and returned by `DOMParser.parseFromString`.
	 *
	 * @type {Document | undefined}
	 * @readonly
	 */
	this.doc = undefined;

	/**
	 * The locator is stored as part of setDocumentLocator.
	 * It is controlled and mutated by the SAX parser to store the current parsing position.
	 * It is used by DOMHandler to set `columnNumber` and `lineNumber`
	 * on the DOM nodes.
	 *
	 * @type {Readonly<Locator> | undefined}
	 * @private
	 * @readonly (the
	 * sax parser currently sometimes set's it)
	 */
	this.locator = undefined;
	/**
	 * @type {function (level:ErrorLevel ,message:string, context:DOMHandler):void}
	 * @readonly
	 */
	this.onError = opt.onError;
}

function position(locator, node) {
	node.lineNumber = locator.lineNumber;
	node.columnNumber = locator.columnNumber;
}

DOMHandler.prototype = {
	/**
	 * Either creates an XML or an HTML document and stores it under `this.doc`.
	 * If it is an XML document, `this.defaultNamespace` is used to create it,
	 * and it will not contain any `childNodes`.
	 * If it is an HTML document, it will be created without any `childNodes`.
	 *
	 * @see http://www.saxproject.org/apidoc/org/xml/sax/ContentHandler.html
	 */
	startDocument: function () {
		var impl = new DOMImplementation();
		this.doc = isHTMLMimeType(this.mimeType) ? impl.createHTMLDocument(false) : impl.createDocument(this.defaultNamespace, '');
	},
	startElement: function (namespaceURI, localName, qName, attrs) {
		var doc = this.doc;
		var el = doc.createElementNS(namespaceURI, qName || localName);
		var len = attrs.length;
		appendElement(this, el);
		this.currentElement = el;

		this.locator && position(this.locator, el);
		for (var i = 0; i < len; i++) {
			var namespaceURI = attrs.getURI(i);
			var value = attrs.getValue(i);
			var qName = attrs.getQName(i);
			var attr = doc.createAttributeNS(namespaceURI, qName);
			this.locator && position(attrs.getLocator(i), attr);
			attr.value = attr.nodeValue = value;
			el.setAttributeNode(attr);
		}
	},
	endElement: function (namespaceURI, localName, qName) {
		this.currentElement = this.currentElement.parentNode;
	},
	startPrefixMapping: function (prefix, uri) {},
	endPrefixMapping: function (prefix) {},
	processingInstruction: function (target, data) {
		var ins = this.doc.createProcessingInstruction(target, data);
		this.locator && position(this.locator, ins);
		appendElement(this, ins);
	},
	ignorableWhitespace: function (ch, start, length) {},
	characters: function (chars, start, length) {
		chars = _toString.apply(this, arguments);
		//console.log(chars)
		if (chars) {
			if (this.cdata) {
				var charNode = this.doc.createCDATASection(chars);
			} else {
				var charNode = this.doc.createTextNode(chars);
			}
			if (this.currentElement) {
				this.currentElement.appendChild(charNode);
			} else if (/^\s*$/.test(chars)) {
				this.doc.appendChild(charNode);
				//process xml
			}
			this.locator && position(this.locator, charNode);
		}
	},
	skippedEntity: function (name) {},
	endDocument: function () {
		this.doc.normalize();
	},
	/**
	 * Stores the locator to be able to set the `columnNumber` and `lineNumber`
	 * on the created DOM nodes.
	 *
	 * @param {Locator} locator
	 */
	setDocumentLocator: function (locator) {
		if (locator) {
			locator.lineNumber = 0;
		}
		this.locator = locator;
	},
	//LexicalHandler
	comment: function (chars, start, length) {
		chars = _toString.apply(this, arguments);
		var comm = this.doc.createComment(chars);
		this.locator && position(this.locator, comm);
		appendElement(this, comm);
	},

	startCDATA: function () {
		//used in characters() methods
		this.cdata = true;
	},
	endCDATA: function () {
		this.cdata = false;
	},

	startDTD: function (name, publicId, systemId, internalSubset) {
		var impl = this.doc.implementation;
		if (impl && impl.createDocumentType) {
			var dt = impl.createDocumentType(name, publicId, systemId, internalSubset);
			this.locator && position(this.locator, dt);
			appendElement(this, dt);
			this.doc.doctype = dt;
		}
	},
	reportError: function (level, message) {
		if (typeof this.onError === 'function') {
			try {
				this.onError(level, message, this);
			} catch (e) {
				throw new ParseError('Reporting ' + level + ' "' + message + '" caused ' + e, this.locator);
			}
		} else {
			console.error('[xmldom ' + level + ']\t' + message, _locator(this.locator));
		}
	},
	/**
	 * @see http://www.saxproject.org/apidoc/org/xml/sax/ErrorHandler.html
	 */
	warning: function (message) {
		this.reportError('warning', message);
	},
	error: function (message) {
		this.reportError('error', message);
	},
	/**
	 * This function reports a fatal error and throws a ParseError.
	 *
	 * @param {string} message
	 * - The message to be used for reporting and throwing the error.
	 * @param {Error} [cause]
	 * The error that caused this fatal error, preserved as the thrown `ParseError`'s `cause`.
	 * @returns {never}
	 * This function always throws an error and never returns a value.
	 * @throws {ParseError}
	 * Always throws a ParseError with the provided message.
	 */
	fatalError: function (message, cause) {
		this.reportError('fatalError', message);
		throw new ParseError(message, this.locator, cause);
	},
};

function _locator(l) {
	if (l) {
		return '\n@#[line:' + l.lineNumber + ',col:' + l.columnNumber + ']';
	}
}

function _toString(chars, start, length) {
	if (typeof chars == 'string') {
		return chars.substr(start, length);
	} else {
		//java sax connect width xmldom on rhino(what about: "? && !(chars instanceof String)")
		if (chars.length >= start + length || start) {
			return new java.lang.String(chars, start, length) + '';
		}
		return chars;
	}
}

/*
 * @link http://www.saxproject.org/apidoc/org/xml/sax/ext/LexicalHandler.html
 * used method of org.xml.sax.ext.LexicalHandler:
 *  #comment(chars, start, length)
 *  #startCDATA()
 *  #endCDATA()
 *  #startDTD(name, publicId, systemId)
 *
 *
 * IGNORED method of org.xml.sax.ext.LexicalHandler:
 *  #endDTD()
 *  #startEntity(name)
 *  #endEntity(name)
 *
 *
 * @link http://www.saxproject.org/apidoc/org/xml/sax/ext/DeclHandler.html
 * IGNORED method of org.xml.sax.ext.DeclHandler
 * 	#attributeDecl(eName, aName, type, mode, value)
 *  #elementDecl(name, model)
 *  #externalEntityDecl(name, publicId, systemId)
 *  #internalEntityDecl(name, value)
 * @link http://www.saxproject.org/apidoc/org/xml/sax/ext/EntityResolver2.html
 * IGNORED method of org.xml.sax.EntityResolver2
 *  #resolveEntity(String name,String publicId,String baseURI,String systemId)
 *  #resolveEntity(publicId, systemId)
 *  #getExternalSubset(name, baseURI)
 * @link http://www.saxproject.org/apidoc/org/xml/sax/DTDHandler.html
 * IGNORED method of org.xml.sax.DTDHandler
 *  #notationDecl(name, publicId, systemId) {};
 *  #unparsedEntityDecl(name, publicId, systemId, notationName) {};
 */
'endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl'.replace(
	/\w+/g,
	function (key) {
		DOMHandler.prototype[key] = function () {
			return null;
		};
	}
);

/* Private static helpers treated below as private instance methods, so don't need to add these to the public API; we might use a Relator to also get rid of non-standard public properties */
function appendElement(handler, node) {
	if (!handler.currentElement) {
		handler.doc.appendChild(node);
	} else {
		handler.currentElement.appendChild(node);
	}
}

/**
 * A method that prevents any further parsing when an `error`
 * with level `error` is reported during parsing.
 *
 * @see {@link DOMParserOptions.onError}
 * @see {@link onWarningStopParsing}
 */
function onErrorStopParsing(level) {
	if (level === 'error') throw 'onErrorStopParsing';
}

/**
 * A method that prevents any further parsing when any `error` is reported during parsing.
 *
 * @see {@link DOMParserOptions.onError}
 * @see {@link onErrorStopParsing}
 */
function onWarningStopParsing() {
	throw 'onWarningStopParsing';
}

exports.__DOMHandler = DOMHandler;
exports.DOMParser = DOMParser;
exports.normalizeLineEndings = normalizeLineEndings;
exports.onErrorStopParsing = onErrorStopParsing;
exports.onWarningStopParsing = onWarningStopParsing;


/***/ }),

/***/ 311:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var conventions = __nccwpck_require__(855);
var find = conventions.find;
var hasDefaultHTMLNamespace = conventions.hasDefaultHTMLNamespace;
var hasOwn = conventions.hasOwn;
var isHTMLMimeType = conventions.isHTMLMimeType;
var isHTMLRawTextElement = conventions.isHTMLRawTextElement;
var isHTMLVoidElement = conventions.isHTMLVoidElement;
var MIME_TYPE = conventions.MIME_TYPE;
var NAMESPACE = conventions.NAMESPACE;

/**
 * Private DOM Constructor symbol
 *
 * Internal symbol used for construction of all classes whose constructors should be private.
 * Currently used for checks in `Node`, `Document`, `Element`, `Attr`, `CharacterData`, `Text`, `Comment`,
 * `CDATASection`, `DocumentType`, `Notation`, `Entity`, `EntityReference`, `DocumentFragment`, `ProcessingInstruction`
 * so the constructor can't be used from outside the module.
 */
var PDC = Symbol();

var errors = __nccwpck_require__(368);
var DOMException = errors.DOMException;
var DOMExceptionName = errors.DOMExceptionName;

var g = __nccwpck_require__(62);

/**
 * Checks if the given symbol equals the Private DOM Constructor symbol (PDC)
 * and throws an Illegal constructor exception when the symbols don't match.
 * This ensures that the constructor remains private and can't be used outside this module.
 */
function checkSymbol(symbol) {
	if (symbol !== PDC) {
		throw new TypeError('Illegal constructor');
	}
}

/**
 * A prerequisite for `[].filter`, to drop elements that are empty.
 *
 * @param {string} input
 * The string to be checked.
 * @returns {boolean}
 * Returns `true` if the input string is not empty, `false` otherwise.
 */
function notEmptyString(input) {
	return input !== '';
}
/**
 * Splits a string on ASCII whitespace characters (U+0009 TAB, U+000A LF, U+000C FF, U+000D CR,
 * U+0020 SPACE).
 * It follows the definition from the infra specification from WHATWG.
 *
 * @param {string} input
 * The string to be split.
 * @returns {string[]}
 * An array of the split strings. The array can be empty if the input string is empty or only
 * contains whitespace characters.
 * @see {@link https://infra.spec.whatwg.org/#split-on-ascii-whitespace}
 * @see {@link https://infra.spec.whatwg.org/#ascii-whitespace}
 */
function splitOnASCIIWhitespace(input) {
	// U+0009 TAB, U+000A LF, U+000C FF, U+000D CR, U+0020 SPACE
	return input ? input.split(/[\t\n\f\r ]+/).filter(notEmptyString) : [];
}

/**
 * Adds element as a key to current if it is not already present.
 *
 * @param {Record<string, boolean | undefined>} current
 * The current record object to which the element will be added as a key.
 * The object's keys are string types and values are either boolean or undefined.
 * @param {string} element
 * The string to be added as a key to the current record.
 * @returns {Record<string, boolean | undefined>}
 * The updated record object after the addition of the new element.
 */
function orderedSetReducer(current, element) {
	if (!hasOwn(current, element)) {
		current[element] = true;
	}
	return current;
}

/**
 * Converts a string into an ordered set by splitting the input on ASCII whitespace and
 * ensuring uniqueness of elements.
 * This follows the definition of an ordered set from the infra specification by WHATWG.
 *
 * @param {string} input
 * The input string to be transformed into an ordered set.
 * @returns {string[]}
 * An array of unique strings obtained from the input, preserving the original order.
 * The array can be empty if the input string is empty or only contains whitespace characters.
 * @see {@link https://infra.spec.whatwg.org/#ordered-set}
 */
function toOrderedSet(input) {
	if (!input) return [];
	var list = splitOnASCIIWhitespace(input);
	return Object.keys(list.reduce(orderedSetReducer, {}));
}

/**
 * Uses `list.indexOf` to implement a function that behaves like `Array.prototype.includes`.
 * This function is used in environments where `Array.prototype.includes` may not be available.
 *
 * @param {any[]} list
 * The array in which to search for the element.
 * @returns {function(any): boolean}
 * A function that accepts an element and returns a boolean indicating whether the element is
 * included in the provided list.
 */
function arrayIncludes(list) {
	return function (element) {
		return list && list.indexOf(element) !== -1;
	};
}

/**
 * Validates a qualified name based on the criteria provided in the DOM specification by
 * WHATWG.
 *
 * @param {string} qualifiedName
 * The qualified name to be validated.
 * @throws {DOMException}
 * With code {@link DOMException.INVALID_CHARACTER_ERR} if the qualified name contains an
 * invalid character.
 * @see {@link https://dom.spec.whatwg.org/#validate}
 */
function validateQualifiedName(qualifiedName) {
	if (!g.QName_exact.test(qualifiedName)) {
		throw new DOMException(DOMException.INVALID_CHARACTER_ERR, 'invalid character in qualified name "' + qualifiedName + '"');
	}
}

/**
 * Validates a qualified name and the namespace associated with it,
 * based on the criteria provided in the DOM specification by WHATWG.
 *
 * @param {string | null} namespace
 * The namespace to be validated. It can be a string or null.
 * @param {string} qualifiedName
 * The qualified name to be validated.
 * @returns {[namespace: string | null, prefix: string | null, localName: string]}
 * Returns a tuple with the namespace,
 * prefix and local name of the qualified name.
 * @throws {DOMException}
 * Throws a DOMException if the qualified name or the namespace is not valid.
 * @see {@link https://dom.spec.whatwg.org/#validate-and-extract}
 */
function validateAndExtract(namespace, qualifiedName) {
	validateQualifiedName(qualifiedName);
	namespace = namespace || null;
	/**
	 * @type {string | null}
	 */
	var prefix = null;
	var localName = qualifiedName;
	if (qualifiedName.indexOf(':') >= 0) {
		var splitResult = qualifiedName.split(':');
		prefix = splitResult[0];
		localName = splitResult[1];
	}
	if (prefix !== null && namespace === null) {
		throw new DOMException(DOMException.NAMESPACE_ERR, 'prefix is non-null and namespace is null');
	}
	if (prefix === 'xml' && namespace !== conventions.NAMESPACE.XML) {
		throw new DOMException(DOMException.NAMESPACE_ERR, 'prefix is "xml" and namespace is not the XML namespace');
	}
	if ((prefix === 'xmlns' || qualifiedName === 'xmlns') && namespace !== conventions.NAMESPACE.XMLNS) {
		throw new DOMException(
			DOMException.NAMESPACE_ERR,
			'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace'
		);
	}
	if (namespace === conventions.NAMESPACE.XMLNS && prefix !== 'xmlns' && qualifiedName !== 'xmlns') {
		throw new DOMException(
			DOMException.NAMESPACE_ERR,
			'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"'
		);
	}
	return [namespace, prefix, localName];
}

/**
 * Copies properties from one object to another.
 * It only copies the object's own (not inherited) properties.
 *
 * @param {Object} src
 * The source object from which properties are copied.
 * @param {Object} dest
 * The destination object to which properties are copied.
 */
function copy(src, dest) {
	for (var p in src) {
		if (hasOwn(src, p)) {
			dest[p] = src[p];
		}
	}
}

/**
 * Extends a class with the properties and methods of a super class.
 * It uses a form of prototypal inheritance, and establishes the `constructor` property
 * correctly(?).
 *
 * It is not clear to the current maintainers if this implementation is making sense,
 * since it creates an intermediate prototype function,
 * which all properties of `Super` are copied onto using `_copy`.
 *
 * @param {Object} Class
 * The class that is to be extended.
 * @param {Object} Super
 * The super class from which properties and methods are inherited.
 * @private
 */
function _extends(Class, Super) {
	var pt = Class.prototype;
	if (!(pt instanceof Super)) {
		function t() {}
		t.prototype = Super.prototype;
		t = new t();
		copy(pt, t);
		Class.prototype = pt = t;
	}
	if (pt.constructor != Class) {
		if (typeof Class != 'function') {
			console.error('unknown Class:' + Class);
		}
		pt.constructor = Class;
	}
}

var NodeType = {};
var ELEMENT_NODE = (NodeType.ELEMENT_NODE = 1);
var ATTRIBUTE_NODE = (NodeType.ATTRIBUTE_NODE = 2);
var TEXT_NODE = (NodeType.TEXT_NODE = 3);
var CDATA_SECTION_NODE = (NodeType.CDATA_SECTION_NODE = 4);
var ENTITY_REFERENCE_NODE = (NodeType.ENTITY_REFERENCE_NODE = 5);
var ENTITY_NODE = (NodeType.ENTITY_NODE = 6);
var PROCESSING_INSTRUCTION_NODE = (NodeType.PROCESSING_INSTRUCTION_NODE = 7);
var COMMENT_NODE = (NodeType.COMMENT_NODE = 8);
var DOCUMENT_NODE = (NodeType.DOCUMENT_NODE = 9);
var DOCUMENT_TYPE_NODE = (NodeType.DOCUMENT_TYPE_NODE = 10);
var DOCUMENT_FRAGMENT_NODE = (NodeType.DOCUMENT_FRAGMENT_NODE = 11);
var NOTATION_NODE = (NodeType.NOTATION_NODE = 12);

var DocumentPosition = conventions.freeze({
	DOCUMENT_POSITION_DISCONNECTED: 1,
	DOCUMENT_POSITION_PRECEDING: 2,
	DOCUMENT_POSITION_FOLLOWING: 4,
	DOCUMENT_POSITION_CONTAINS: 8,
	DOCUMENT_POSITION_CONTAINED_BY: 16,
	DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC: 32,
});

//helper functions for compareDocumentPosition
/**
 * Finds the common ancestor in two parent chains.
 *
 * @param {Node[]} a
 * The first parent chain.
 * @param {Node[]} b
 * The second parent chain.
 * @returns {Node}
 * The common ancestor node if it exists. If there is no common ancestor, the function will
 * return `null`.
 */
function commonAncestor(a, b) {
	if (b.length < a.length) return commonAncestor(b, a);
	var c = null;
	for (var n in a) {
		if (a[n] !== b[n]) return c;
		c = a[n];
	}
	return c;
}

/**
 * Assigns a unique identifier to a document to ensure consistency while comparing unrelated
 * nodes.
 *
 * @param {Document} doc
 * The document to which a unique identifier is to be assigned.
 * @returns {string}
 * The unique identifier of the document. If the document already had a unique identifier, the
 * function will return the existing one.
 */
function docGUID(doc) {
	if (!doc.guid) doc.guid = Math.random();
	return doc.guid;
}
//-- end of helper functions

/**
 * The NodeList interface provides the abstraction of an ordered collection of nodes,
 * without defining or constraining how this collection is implemented.
 * NodeList objects in the DOM are live.
 * The items in the NodeList are accessible via an integral index, starting from 0.
 * You can also access the items of the NodeList with a `for...of` loop.
 *
 * @class NodeList
 * @see http://www.w3.org/TR/2000/REC-DOM-Level-2-Core-20001113/core.html#ID-536297177
 * @constructs NodeList
 */
function NodeList() {}
NodeList.prototype = {
	/**
	 * The number of nodes in the list. The range of valid child node indices is 0 to length-1
	 * inclusive.
	 *
	 * @type {number}
	 */
	length: 0,
	/**
	 * Returns the item at `index`. If index is greater than or equal to the number of nodes in
	 * the list, this returns null.
	 *
	 * @param index
	 * Unsigned long Index into the collection.
	 * @returns {Node | null}
	 * The node at position `index` in the NodeList,
	 * or null if that is not a valid index.
	 */
	item: function (index) {
		return index >= 0 && index < this.length ? this[index] : null;
	},
	/**
	 * Returns a string representation of the NodeList.
	 *
	 * Accepts the same `options` object as `XMLSerializer.prototype.serializeToString`
	 * (`requireWellFormed`, `splitCDATASections`, `nodeFilter`). Passing a function is treated as
	 * a legacy `nodeFilter` for backward compatibility.
	 *
	 * @param {Object | function} [options]
	 * @param {boolean} [options.requireWellFormed=false]
	 * @param {boolean} [options.splitCDATASections=true]
	 * @param {function} [options.nodeFilter]
	 * @returns {string}
	 */
	toString: function (options) {
		var opts;
		if (typeof options === 'function') {
			opts = { requireWellFormed: false, splitCDATASections: true, nodeFilter: options };
		} else if (!!options) {
			opts = {
				requireWellFormed: !!options.requireWellFormed,
				splitCDATASections: options.splitCDATASections !== false,
				nodeFilter: options.nodeFilter || null,
			};
		} else {
			opts = { requireWellFormed: false, splitCDATASections: true, nodeFilter: null };
		}
		for (var buf = [], i = 0; i < this.length; i++) {
			serializeToString(this[i], buf, null, opts);
		}
		return buf.join('');
	},
	/**
	 * Filters the NodeList based on a predicate.
	 *
	 * @param {function(Node): boolean} predicate
	 * - A predicate function to filter the NodeList.
	 * @returns {Node[]}
	 * An array of nodes that satisfy the predicate.
	 * @private
	 */
	filter: function (predicate) {
		return Array.prototype.filter.call(this, predicate);
	},
	/**
	 * Returns the first index at which a given node can be found in the NodeList, or -1 if it is
	 * not present.
	 *
	 * @param {Node} item
	 * - The Node item to locate in the NodeList.
	 * @returns {number}
	 * The first index of the node in the NodeList; -1 if not found.
	 * @private
	 */
	indexOf: function (item) {
		return Array.prototype.indexOf.call(this, item);
	},
};
NodeList.prototype[Symbol.iterator] = function () {
	var me = this;
	var index = 0;

	return {
		next: function () {
			if (index < me.length) {
				return {
					value: me[index++],
					done: false,
				};
			} else {
				return {
					done: true,
				};
			}
		},
		return: function () {
			return {
				done: true,
			};
		},
	};
};

/**
 * Represents a live collection of nodes that is automatically updated when its associated
 * document changes.
 *
 * @class LiveNodeList
 * @param {Node} node
 * The associated node.
 * @param {function} refresh
 * The function to refresh the live node list.
 * @augments NodeList
 * @constructs LiveNodeList
 */
function LiveNodeList(node, refresh) {
	this._node = node;
	this._refresh = refresh;
	_updateLiveList(this);
}
/**
 * Updates the live node list.
 *
 * @param {LiveNodeList} list
 * The live node list to update.
 * @private
 */
function _updateLiveList(list) {
	var inc = list._node._inc || list._node.ownerDocument._inc;
	if (list._inc !== inc) {
		var ls = list._refresh(list._node);
		__set__(list, 'length', ls.length);
		if (!list.$$length || ls.length < list.$$length) {
			for (var i = ls.length; i in list; i++) {
				if (hasOwn(list, i)) {
					delete list[i];
				}
			}
		}
		copy(ls, list);
		list._inc = inc;
	}
}
/**
 * Returns the node at position `index` in the LiveNodeList, or null if that is not a valid
 * index.
 *
 * @param {number} i
 * Index into the collection.
 * @returns {Node | null}
 * The node at position `index` in the LiveNodeList, or null if that is not a valid index.
 */
LiveNodeList.prototype.item = function (i) {
	_updateLiveList(this);
	return this[i] || null;
};

_extends(LiveNodeList, NodeList);

/**
 * Objects implementing the NamedNodeMap interface are used to represent collections of nodes
 * that can be accessed by name.
 * Note that NamedNodeMap does not inherit from NodeList;
 * NamedNodeMaps are not maintained in any particular order.
 * Objects contained in an object implementing NamedNodeMap may also be accessed by an ordinal
 * index,
 * but this is simply to allow convenient enumeration of the contents of a NamedNodeMap,
 * and does not imply that the DOM specifies an order to these Nodes.
 * NamedNodeMap objects in the DOM are live.
 * used for attributes or DocumentType entities
 *
 * This implementation only supports property indices, but does not support named properties,
 * as specified in the living standard.
 *
 * @class NamedNodeMap
 * @see https://dom.spec.whatwg.org/#interface-namednodemap
 * @see https://webidl.spec.whatwg.org/#dfn-supported-property-names
 * @constructs NamedNodeMap
 */
/**
 * A live collection of an element's attributes, keyed by name.
 *
 * The numbered entries and `length` are the sole authority for attribute order.
 * A separate two-level null-prototype membership index (`namespaceURI` ->
 * `localName` -> `Attr`, with the null/empty namespace held in its own bucket)
 * lets the parse-time de-duplication in `setNamedItem` resolve an existing
 * attribute in O(1) instead of scanning the list, so building an element with M
 * attributes costs O(M) rather than O(M^2). The index never reorders attributes.
 */
function NamedNodeMap() {
	// namespaceURI (non-empty string) -> (localName -> Attr)
	this._nsIndex = Object.create(null);
	// localName -> Attr, for the null / empty-string namespace
	this._noNsIndex = Object.create(null);
}
/**
 * Returns the index of a node within the list.
 *
 * @param {Array} list
 * The list of nodes.
 * @param {Node} node
 * The node to find.
 * @returns {number}
 * The index of the node within the list, or -1 if not found.
 * @private
 */
function _findNodeIndex(list, node) {
	var i = 0;
	while (i < list.length) {
		if (list[i] === node) {
			return i;
		}
		i++;
	}
}
/**
 * Returns the second-level index bucket (`localName` -> `Attr`) for a namespace,
 * replicating `getNamedItemNS`'s falsy-namespace normalization: `null`,
 * `undefined` and `''` all resolve to the dedicated null-namespace bucket, kept separate from
 * any real URI (so a namespace URI equal to the string `"null"`
 * cannot collide with the null namespace). Both levels are null-prototype objects, so an
 * attribute named `__proto__` or `constructor` is an ordinary key.
 *
 * @param {NamedNodeMap} map
 * @param {string | null | undefined} namespaceURI
 * @param {boolean} create
 * Create the bucket if it does not exist yet.
 * @returns {Object | undefined}
 * @private
 */
function _nnmBucket(map, namespaceURI, create) {
	if (!namespaceURI) {
		return map._noNsIndex;
	}
	var bucket = map._nsIndex[namespaceURI];
	if (!bucket && create) {
		bucket = map._nsIndex[namespaceURI] = Object.create(null);
	}
	return bucket;
}
/**
 * Looks up an attribute by namespace and local name through the membership index.
 *
 * @param {NamedNodeMap} map
 * @param {string | null | undefined} namespaceURI
 * @param {string} localName
 * @returns {Attr | null}
 * The matching attribute, or `null` when absent.
 * @private
 */
function _nnmIndexFind(map, namespaceURI, localName) {
	var bucket = _nnmBucket(map, namespaceURI, false);
	var found = bucket && bucket[localName];
	return found ? found : null;
}
/**
 * Records `attr` in the membership index under its namespace and local name,
 * replacing any previous attribute with the same key.
 *
 * @param {NamedNodeMap} map
 * @param {Attr} attr
 * @private
 */
function _nnmIndexAdd(map, attr) {
	_nnmBucket(map, attr.namespaceURI, true)[attr.localName] = attr;
}
/**
 * Removes `attr` from the membership index.
 *
 * @param {NamedNodeMap} map
 * @param {Attr} attr
 * @private
 */
function _nnmIndexRemove(map, attr) {
	var bucket = _nnmBucket(map, attr.namespaceURI, false);
	if (bucket) {
		delete bucket[attr.localName];
	}
}
/**
 * Adds a new attribute to the list and updates the owner element of the attribute.
 *
 * @param {Element} el
 * The element which will become the owner of the new attribute.
 * @param {NamedNodeMap} list
 * The list to which the new attribute will be added.
 * @param {Attr} newAttr
 * The new attribute to be added.
 * @param {Attr} oldAttr
 * The old attribute to be replaced, or null if no attribute is to be replaced.
 * @returns {void}
 * @private
 */
function _addNamedNode(el, list, newAttr, oldAttr) {
	if (oldAttr) {
		list[_findNodeIndex(list, oldAttr)] = newAttr;
	} else {
		list[list.length] = newAttr;
		list.length++;
	}
	// Keep the membership index in sync with the ordered list. On replacement
	// `oldAttr` shares `newAttr`'s (namespace, localName) key, so this overwrites
	// its entry; on append it adds a new one.
	_nnmIndexAdd(list, newAttr);
	if (el) {
		newAttr.ownerElement = el;
		var doc = el.ownerDocument;
		if (doc) {
			oldAttr && _onRemoveAttribute(doc, el, oldAttr);
			_onAddAttribute(doc, el, newAttr);
		}
	}
}
/**
 * Removes an attribute from the list and updates the owner element of the attribute.
 *
 * @param {Element} el
 * The element which is the current owner of the attribute.
 * @param {NamedNodeMap} list
 * The list from which the attribute will be removed.
 * @param {Attr} attr
 * The attribute to be removed.
 * @returns {void}
 * @private
 */
function _removeNamedNode(el, list, attr) {
	//console.log('remove attr:'+attr)
	var i = _findNodeIndex(list, attr);
	if (i >= 0) {
		var lastIndex = list.length - 1;
		while (i <= lastIndex) {
			list[i] = list[++i];
		}
		list.length = lastIndex;
		_nnmIndexRemove(list, attr);
		if (el) {
			var doc = el.ownerDocument;
			if (doc) {
				_onRemoveAttribute(doc, el, attr);
			}
			attr.ownerElement = null;
		}
	}
}
NamedNodeMap.prototype = {
	length: 0,
	item: NodeList.prototype.item,

	/**
	 * Get an attribute by name. Note: Name is in lower case in case of HTML namespace and
	 * document.
	 *
	 * @param {string} localName
	 * The local name of the attribute.
	 * @returns {Attr | null}
	 * The attribute with the given local name, or null if no such attribute exists.
	 * @see https://dom.spec.whatwg.org/#concept-element-attributes-get-by-name
	 */
	getNamedItem: function (localName) {
		if (this._ownerElement && this._ownerElement._isInHTMLDocumentAndNamespace()) {
			localName = localName.toLowerCase();
		}
		var i = 0;
		while (i < this.length) {
			var attr = this[i];
			if (attr.nodeName === localName) {
				return attr;
			}
			i++;
		}
		return null;
	},

	/**
	 * Set an attribute.
	 *
	 * @param {Attr} attr
	 * The attribute to set.
	 * @returns {Attr | null}
	 * The old attribute with the same local name and namespace URI as the new one, or null if no
	 * such attribute exists.
	 * @throws {DOMException}
	 * With code:
	 * - {@link INUSE_ATTRIBUTE_ERR} - If the attribute is already an attribute of another
	 * element.
	 * @see https://dom.spec.whatwg.org/#concept-element-attributes-set
	 */
	setNamedItem: function (attr) {
		var el = attr.ownerElement;
		if (el && el !== this._ownerElement) {
			throw new DOMException(DOMException.INUSE_ATTRIBUTE_ERR);
		}
		// Resolve any existing attribute with the same (namespace, localName)
		// through the O(1) membership index rather than an O(M) scan — this is the
		// parse-dedup hot path (`setAttributeNode` per attribute during parse).
		var oldAttr = _nnmIndexFind(this, attr.namespaceURI, attr.localName);
		if (oldAttr === attr) {
			return attr;
		}
		_addNamedNode(this._ownerElement, this, attr, oldAttr);
		return oldAttr;
	},

	/**
	 * Set an attribute, replacing an existing attribute with the same local name and namespace
	 * URI if one exists.
	 *
	 * @param {Attr} attr
	 * The attribute to set.
	 * @returns {Attr | null}
	 * The old attribute with the same local name and namespace URI as the new one, or null if no
	 * such attribute exists.
	 * @throws {DOMException}
	 * Throws a DOMException with the name "InUseAttributeError" if the attribute is already an
	 * attribute of another element.
	 * @see https://dom.spec.whatwg.org/#concept-element-attributes-set
	 */
	setNamedItemNS: function (attr) {
		return this.setNamedItem(attr);
	},

	/**
	 * Removes an attribute specified by the local name.
	 *
	 * @param {string} localName
	 * The local name of the attribute to be removed.
	 * @returns {Attr}
	 * The attribute node that was removed.
	 * @throws {DOMException}
	 * With code:
	 * - {@link DOMException.NOT_FOUND_ERR} if no attribute with the given name is found.
	 * @see https://dom.spec.whatwg.org/#dom-namednodemap-removenameditem
	 * @see https://dom.spec.whatwg.org/#concept-element-attributes-remove-by-name
	 */
	removeNamedItem: function (localName) {
		var attr = this.getNamedItem(localName);
		if (!attr) {
			throw new DOMException(DOMException.NOT_FOUND_ERR, localName);
		}
		_removeNamedNode(this._ownerElement, this, attr);
		return attr;
	},

	/**
	 * Removes an attribute specified by the namespace and local name.
	 *
	 * @param {string | null} namespaceURI
	 * The namespace URI of the attribute to be removed.
	 * @param {string} localName
	 * The local name of the attribute to be removed.
	 * @returns {Attr}
	 * The attribute node that was removed.
	 * @throws {DOMException}
	 * With code:
	 * - {@link DOMException.NOT_FOUND_ERR} if no attribute with the given namespace URI and local
	 * name is found.
	 * @see https://dom.spec.whatwg.org/#dom-namednodemap-removenameditemns
	 * @see https://dom.spec.whatwg.org/#concept-element-attributes-remove-by-namespace
	 */
	removeNamedItemNS: function (namespaceURI, localName) {
		var attr = this.getNamedItemNS(namespaceURI, localName);
		if (!attr) {
			throw new DOMException(DOMException.NOT_FOUND_ERR, namespaceURI ? namespaceURI + ' : ' + localName : localName);
		}
		_removeNamedNode(this._ownerElement, this, attr);
		return attr;
	},

	/**
	 * Get an attribute by namespace and local name.
	 *
	 * @param {string | null} namespaceURI
	 * The namespace URI of the attribute.
	 * @param {string} localName
	 * The local name of the attribute.
	 * @returns {Attr | null}
	 * The attribute with the given namespace URI and local name, or null if no such attribute
	 * exists.
	 * @see https://dom.spec.whatwg.org/#concept-element-attributes-get-by-namespace
	 */
	getNamedItemNS: function (namespaceURI, localName) {
		if (!namespaceURI) {
			namespaceURI = null;
		}
		var i = 0;
		while (i < this.length) {
			var node = this[i];
			if (node.localName === localName && node.namespaceURI === namespaceURI) {
				return node;
			}
			i++;
		}
		return null;
	},
};
NamedNodeMap.prototype[Symbol.iterator] = function () {
	var me = this;
	var index = 0;

	return {
		next: function () {
			if (index < me.length) {
				return {
					value: me[index++],
					done: false,
				};
			} else {
				return {
					done: true,
				};
			}
		},
		return: function () {
			return {
				done: true,
			};
		},
	};
};

/**
 * The DOMImplementation interface provides a number of methods for performing operations that
 * are independent of any particular instance of the document object model.
 *
 * The DOMImplementation interface represents an object providing methods which are not
 * dependent on any particular document.
 * Such an object is returned by the `Document.implementation` property.
 *
 * **The individual methods describe the differences compared to the specs**.
 *
 * @class DOMImplementation
 * @see https://developer.mozilla.org/en-US/docs/Web/API/DOMImplementation MDN
 * @see https://www.w3.org/TR/REC-DOM-Level-1/level-one-core.html#ID-102161490 DOM Level 1 Core
 *      (Initial)
 * @see https://www.w3.org/TR/DOM-Level-2-Core/core.html#ID-102161490 DOM Level 2 Core
 * @see https://www.w3.org/TR/DOM-Level-3-Core/core.html#ID-102161490 DOM Level 3 Core
 * @see https://dom.spec.whatwg.org/#domimplementation DOM Living Standard
 * @constructs DOMImplementation
 */
function DOMImplementation() {}

DOMImplementation.prototype = {
	/**
	 * Test if the DOM implementation implements a specific feature and version, as specified in
	 * {@link https://www.w3.org/TR/DOM-Level-3-Core/core.html#DOMFeatures DOM Features}.
	 *
	 * The DOMImplementation.hasFeature() method returns a Boolean flag indicating if a given
	 * feature is supported. The different implementations fairly diverged in what kind of
	 * features were reported. The latest version of the spec settled to force this method to
	 * always return true, where the functionality was accurate and in use.
	 *
	 * @deprecated
	 * It is deprecated and modern browsers return true in all cases.
	 * @function DOMImplementation#hasFeature
	 * @param {string} feature
	 * The name of the feature to test.
	 * @param {string} [version]
	 * This is the version number of the feature to test.
	 * @returns {boolean}
	 * Always returns true.
	 * @see https://developer.mozilla.org/en-US/docs/Web/API/DOMImplementation/hasFeature MDN
	 * @see https://www.w3.org/TR/REC-DOM-Level-1/level-one-core.html#ID-5CED94D7 DOM Level 1 Core
	 * @see https://dom.spec.whatwg.org/#dom-domimplementation-hasfeature DOM Living Standard
	 * @see https://www.w3.org/TR/DOM-Level-3-Core/core.html#ID-5CED94D7 DOM Level 3 Core
	 */
	hasFeature: function (feature, version) {
		return true;
	},
	/**
	 * Creates a DOM Document object of the specified type with its document element. Note that
	 * based on the {@link DocumentType}
	 * given to create the document, the implementation may instantiate specialized
	 * {@link Document} objects that support additional features than the "Core", such as "HTML"
	 * {@link https://www.w3.org/TR/DOM-Level-3-Core/references.html#DOM2HTML DOM Level 2 HTML}.
	 * On the other hand, setting the {@link DocumentType} after the document was created makes
	 * this very unlikely to happen. Alternatively, specialized {@link Document} creation methods,
	 * such as createHTMLDocument
	 * {@link https://www.w3.org/TR/DOM-Level-3-Core/references.html#DOM2HTML DOM Level 2 HTML},
	 * can be used to obtain specific types of {@link Document} objects.
	 *
	 * __It behaves slightly different from the description in the living standard__:
	 * - There is no interface/class `XMLDocument`, it returns a `Document`
	 * instance (with it's `type` set to `'xml'`).
	 * - `encoding`, `mode`, `origin`, `url` fields are currently not declared.
	 *
	 * @function DOMImplementation.createDocument
	 * @param {string | null} namespaceURI
	 * The
	 * {@link https://www.w3.org/TR/DOM-Level-3-Core/glossary.html#dt-namespaceURI namespace URI}
	 * of the document element to create or null.
	 * @param {string | null} qualifiedName
	 * The
	 * {@link https://www.w3.org/TR/DOM-Level-3-Core/glossary.html#dt-qualifiedname qualified name}
	 * of the document element to be created or null.
	 * @param {DocumentType | null} [doctype=null]
	 * The type of document to be created or null. When doctype is not null, its
	 * {@link Node#ownerDocument} attribute is set to the document being created. Default is
	 * `null`
	 * @returns {Document}
	 * A new {@link Document} object with its document element. If the NamespaceURI,
	 * qualifiedName, and doctype are null, the returned {@link Document} is empty with no
	 * document element.
	 * @throws {DOMException}
	 * With code:
	 *
	 * - `INVALID_CHARACTER_ERR`: Raised if the specified qualified name is not an XML name
	 * according to {@link https://www.w3.org/TR/DOM-Level-3-Core/references.html#XML XML 1.0}.
	 * - `NAMESPACE_ERR`: Raised if the qualifiedName is malformed, if the qualifiedName has a
	 * prefix and the namespaceURI is null, or if the qualifiedName is null and the namespaceURI
	 * is different from null, or if the qualifiedName has a prefix that is "xml" and the
	 * namespaceURI is different from "{@link http://www.w3.org/XML/1998/namespace}"
	 * {@link https://www.w3.org/TR/DOM-Level-3-Core/references.html#Namespaces XML Namespaces},
	 * or if the DOM implementation does not support the "XML" feature but a non-null namespace
	 * URI was provided, since namespaces were defined by XML.
	 * - `WRONG_DOCUMENT_ERR`: Raised if doctype has already been used with a different document
	 * or was created from a different implementation.
	 * - `NOT_SUPPORTED_ERR`: May be raised if the implementation does not support the feature
	 * "XML" and the language exposed through the Document does not support XML Namespaces (such
	 * as {@link https://www.w3.org/TR/DOM-Level-3-Core/references.html#HTML40 HTML 4.01}).
	 * @since DOM Level 2.
	 * @see {@link #createHTMLDocument}
	 * @see https://developer.mozilla.org/en-US/docs/Web/API/DOMImplementation/createDocument MDN
	 * @see https://dom.spec.whatwg.org/#dom-domimplementation-createdocument DOM Living Standard
	 * @see https://www.w3.org/TR/DOM-Level-3-Core/core.html#Level-2-Core-DOM-createDocument DOM
	 *      Level 3 Core
	 * @see https://www.w3.org/TR/DOM-Level-2-Core/core.html#Level-2-Core-DOM-createDocument DOM
	 *      Level 2 Core (initial)
	 */
	createDocument: function (namespaceURI, qualifiedName, doctype) {
		var contentType = MIME_TYPE.XML_APPLICATION;
		if (namespaceURI === NAMESPACE.HTML) {
			contentType = MIME_TYPE.XML_XHTML_APPLICATION;
		} else if (namespaceURI === NAMESPACE.SVG) {
			contentType = MIME_TYPE.XML_SVG_IMAGE;
		}
		var doc = new Document(PDC, { contentType: contentType });
		doc.implementation = this;
		doc.childNodes = new NodeList();
		doc.doctype = doctype || null;
		if (doctype) {
			doc.appendChild(doctype);
		}
		if (qualifiedName) {
			var root = doc.createElementNS(namespaceURI, qualifiedName);
			doc.appendChild(root);
		}
		return doc;
	},
	/**
	 * Creates an empty DocumentType node. Entity declarations and notations are not made
	 * available. Entity reference expansions and default attribute additions do not occur.
	 *
	 * **This behavior is slightly different from the one in the specs**:
	 * - `encoding`, `mode`, `origin`, `url` fields are currently not declared.
	 * - `publicId` and `systemId` contain the raw data including any possible quotes,
	 *   so they can always be serialized back to the original value
	 * - `internalSubset` contains the raw string between `[` and `]` if present,
	 *   but is not parsed or validated in any form.
	 *
	 * @function DOMImplementation#createDocumentType
	 * @param {string} qualifiedName
	 * The {@link https://www.w3.org/TR/DOM-Level-3-Core/glossary.html#dt-qualifiedname qualified
	 * name} of the document type to be created.
	 * @param {string} [publicId]
	 * The external subset public identifier. Stored verbatim including surrounding quotes.
	 * When serialized with `requireWellFormed: true`, the serializer throws `InvalidStateError`
	 * if the value is non-empty and does not match the XML `PubidLiteral` production
	 * (W3C DOM Parsing §3.2.1.3; XML 1.0 production [12]). Creation-time validation is not
	 * enforced — deferred to a future breaking release.
	 * @param {string} [systemId]
	 * The external subset system identifier. Stored verbatim including surrounding quotes.
	 * When serialized with `requireWellFormed: true`, the serializer throws `InvalidStateError`
	 * if the value is non-empty and does not match the XML `SystemLiteral` production
	 * (W3C DOM Parsing §3.2.1.3; XML 1.0 production [11]). Creation-time validation is not
	 * enforced — deferred to a future breaking release.
	 * @param {string} [internalSubset]
	 * The internal subset or an empty string if it is not present. Stored verbatim.
	 * When serialized with `requireWellFormed: true`, the serializer throws `InvalidStateError`
	 * if the value contains `"]>"`. Creation-time validation is not enforced.
	 * @returns {DocumentType}
	 * A new {@link DocumentType} node with {@link Node#ownerDocument} set to null.
	 * @throws {DOMException}
	 * With code:
	 *
	 * - `INVALID_CHARACTER_ERR`: Raised if the specified qualified name is not an XML name
	 * according to {@link https://www.w3.org/TR/DOM-Level-3-Core/references.html#XML XML 1.0}.
	 * - `NAMESPACE_ERR`: Raised if the qualifiedName is malformed.
	 * - `NOT_SUPPORTED_ERR`: May be raised if the implementation does not support the feature
	 * "XML" and the language exposed through the Document does not support XML Namespaces (such
	 * as {@link https://www.w3.org/TR/DOM-Level-3-Core/references.html#HTML40 HTML 4.01}).
	 * @since DOM Level 2.
	 * @see https://developer.mozilla.org/en-US/docs/Web/API/DOMImplementation/createDocumentType
	 *      MDN
	 * @see https://dom.spec.whatwg.org/#dom-domimplementation-createdocumenttype DOM Living
	 *      Standard
	 * @see https://www.w3.org/TR/DOM-Level-3-Core/core.html#Level-3-Core-DOM-createDocType DOM
	 *      Level 3 Core
	 * @see https://www.w3.org/TR/DOM-Level-2-Core/core.html#Level-2-Core-DOM-createDocType DOM
	 *      Level 2 Core
	 * @see https://github.com/xmldom/xmldom/blob/master/CHANGELOG.md#050
	 * @see https://www.w3.org/TR/DOM-Level-2-Core/#core-ID-Core-DocType-internalSubset
	 * @prettierignore
	 */
	createDocumentType: function (qualifiedName, publicId, systemId, internalSubset) {
		validateQualifiedName(qualifiedName);
		var node = new DocumentType(PDC);
		node.name = qualifiedName;
		node.nodeName = qualifiedName;
		node.publicId = publicId || '';
		node.systemId = systemId || '';
		node.internalSubset = internalSubset || '';
		node.childNodes = new NodeList();

		return node;
	},
	/**
	 * Returns an HTML document, that might already have a basic DOM structure.
	 *
	 * __It behaves slightly different from the description in the living standard__:
	 * - If the first argument is `false` no initial nodes are added (steps 3-7 in the specs are
	 * omitted)
	 * - `encoding`, `mode`, `origin`, `url` fields are currently not declared.
	 *
	 * @param {string | false} [title]
	 * A string containing the title to give the new HTML document.
	 * @returns {Document}
	 * The HTML document.
	 * @since WHATWG Living Standard.
	 * @see {@link #createDocument}
	 * @see https://dom.spec.whatwg.org/#dom-domimplementation-createhtmldocument
	 * @see https://dom.spec.whatwg.org/#html-document
	 */
	createHTMLDocument: function (title) {
		var doc = new Document(PDC, { contentType: MIME_TYPE.HTML });
		doc.implementation = this;
		doc.childNodes = new NodeList();
		if (title !== false) {
			doc.doctype = this.createDocumentType('html');
			doc.doctype.ownerDocument = doc;
			doc.appendChild(doc.doctype);
			var htmlNode = doc.createElement('html');
			doc.appendChild(htmlNode);
			var headNode = doc.createElement('head');
			htmlNode.appendChild(headNode);
			if (typeof title === 'string') {
				var titleNode = doc.createElement('title');
				titleNode.appendChild(doc.createTextNode(title));
				headNode.appendChild(titleNode);
			}
			htmlNode.appendChild(doc.createElement('body'));
		}
		return doc;
	},
};

/**
 * The DOM Node interface is an abstract base class upon which many other DOM API objects are
 * based, thus letting those object types to be used similarly and often interchangeably. As an
 * abstract class, there is no such thing as a plain Node object. All objects that implement
 * Node functionality are based on one of its subclasses. Most notable are Document, Element,
 * and DocumentFragment.
 *
 * In addition, every kind of DOM node is represented by an interface based on Node. These
 * include Attr, CharacterData (which Text, Comment, CDATASection and ProcessingInstruction are
 * all based on), and DocumentType.
 *
 * In some cases, a particular feature of the base Node interface may not apply to one of its
 * child interfaces; in that case, the inheriting node may return null or throw an exception,
 * depending on circumstances. For example, attempting to add children to a node type that
 * cannot have children will throw an exception.
 *
 * **This behavior is slightly different from the in the specs**:
 * - unimplemented interfaces: `EventTarget`
 *
 * @class
 * @abstract
 * @param {Symbol} symbol
 * @see http://www.w3.org/TR/2000/REC-DOM-Level-2-Core-20001113/core.html#ID-1950641247
 * @see https://dom.spec.whatwg.org/#node
 * @prettierignore
 */
function Node(symbol) {
	checkSymbol(symbol);
}

Node.prototype = {
	/**
	 * The first child of this node.
	 *
	 * @type {Node | null}
	 */
	firstChild: null,
	/**
	 * The last child of this node.
	 *
	 * @type {Node | null}
	 */
	lastChild: null,
	/**
	 * The previous sibling of this node.
	 *
	 * @type {Node | null}
	 */
	previousSibling: null,
	/**
	 * The next sibling of this node.
	 *
	 * @type {Node | null}
	 */
	nextSibling: null,
	/**
	 * The parent node of this node.
	 *
	 * @type {Node | null}
	 */
	parentNode: null,
	/**
	 * The parent element of this node.
	 *
	 * @type {Element | null}
	 */
	get parentElement() {
		return this.parentNode && this.parentNode.nodeType === this.ELEMENT_NODE ? this.parentNode : null;
	},
	/**
	 * The child nodes of this node.
	 *
	 * @type {NodeList}
	 */
	childNodes: null,
	/**
	 * The document object associated with this node.
	 *
	 * @type {Document | null}
	 */
	ownerDocument: null,
	/**
	 * The value of this node.
	 *
	 * @type {string | null}
	 */
	nodeValue: null,
	/**
	 * The namespace URI of this node.
	 *
	 * @type {string | null}
	 */
	namespaceURI: null,
	/**
	 * The prefix of the namespace for this node.
	 *
	 * @type {string | null}
	 */
	prefix: null,
	/**
	 * The local part of the qualified name of this node.
	 *
	 * @type {string | null}
	 */
	localName: null,
	/**
	 * The baseURI is currently always `about:blank`,
	 * since that's what happens when you create a document from scratch.
	 *
	 * @type {'about:blank'}
	 */
	baseURI: 'about:blank',
	/**
	 * Is true if this node is part of a document.
	 *
	 * @type {boolean}
	 */
	get isConnected() {
		var rootNode = this.getRootNode();
		return rootNode && rootNode.nodeType === rootNode.DOCUMENT_NODE;
	},
	/**
	 * Checks whether `other` is an inclusive descendant of this node.
	 *
	 * @param {Node | null | undefined} other
	 * The node to check.
	 * @returns {boolean}
	 * True if `other` is an inclusive descendant of this node; false otherwise.
	 * @see https://dom.spec.whatwg.org/#dom-node-contains
	 */
	contains: function (other) {
		if (!other) return false;
		var parent = other;
		do {
			if (this === parent) return true;
			parent = parent.parentNode;
		} while (parent);
		return false;
	},
	/**
	 * @typedef GetRootNodeOptions
	 * @property {boolean} [composed=false]
	 */
	/**
	 * Searches for the root node of this node.
	 *
	 * **This behavior is slightly different from the in the specs**:
	 * - ignores `options.composed`, since `ShadowRoot`s are unsupported, always returns root.
	 *
	 * @param {GetRootNodeOptions} [options]
	 * @returns {Node}
	 * Root node.
	 * @see https://dom.spec.whatwg.org/#dom-node-getrootnode
	 * @see https://dom.spec.whatwg.org/#concept-shadow-including-root
	 */
	getRootNode: function (options) {
		var parent = this;
		do {
			if (!parent.parentNode) {
				return parent;
			}
			parent = parent.parentNode;
		} while (parent);
	},
	/**
	 * Checks whether the given node is equal to this node.
	 *
	 * Two nodes are equal when they have the same type, defining characteristics (for the type),
	 * and the same childNodes. The comparison is iterative to avoid stack overflows on
	 * deeply-nested trees. Attribute nodes of each Element pair are also pushed onto the stack
	 * and compared the same way.
	 *
	 * @param {Node} [otherNode]
	 * @returns {boolean}
	 * @see https://dom.spec.whatwg.org/#concept-node-equals
	 * @see ../docs/walk-dom.md.
	 */
	isEqualNode: function (otherNode) {
		if (!otherNode) return false;

		// Use an explicit {node, other} pair stack to avoid call-stack overflow on deep trees.
		// walkDOM cannot be used here — parallel two-tree traversal requires pairing
		// corresponding nodes at each step across both trees simultaneously.
		var stack = [{ node: this, other: otherNode }];
		while (stack.length > 0) {
			var pair = stack.pop();
			var node = pair.node;
			var other = pair.other;

			if (node.nodeType !== other.nodeType) return false;

			switch (node.nodeType) {
				case node.DOCUMENT_TYPE_NODE:
					if (node.name !== other.name) return false;
					if (node.publicId !== other.publicId) return false;
					if (node.systemId !== other.systemId) return false;
					break;
				case node.ELEMENT_NODE:
					if (node.namespaceURI !== other.namespaceURI) return false;
					if (node.prefix !== other.prefix) return false;
					if (node.localName !== other.localName) return false;
					if (node.attributes.length !== other.attributes.length) return false;
					for (var i = 0; i < node.attributes.length; i++) {
						var attr = node.attributes.item(i);
						var otherAttr = other.getAttributeNodeNS(attr.namespaceURI, attr.localName);
						if (!otherAttr) return false;
						stack.push({ node: attr, other: otherAttr });
					}
					break;
				case node.ATTRIBUTE_NODE:
					if (node.namespaceURI !== other.namespaceURI) return false;
					if (node.localName !== other.localName) return false;
					if (node.value !== other.value) return false;
					break;
				case node.PROCESSING_INSTRUCTION_NODE:
					if (node.target !== other.target || node.data !== other.data) return false;
					break;
				case node.TEXT_NODE:
				case node.CDATA_SECTION_NODE:
				case node.COMMENT_NODE:
					if (node.data !== other.data) return false;
					break;
			}

			if (node.childNodes.length !== other.childNodes.length) return false;

			// Push children in reverse order so index 0 is processed first (LIFO).
			for (var i = node.childNodes.length - 1; i >= 0; i--) {
				stack.push({ node: node.childNodes[i], other: other.childNodes[i] });
			}
		}

		return true;
	},
	/**
	 * Checks whether or not the given node is this node.
	 *
	 * @param {Node} [otherNode]
	 */
	isSameNode: function (otherNode) {
		return this === otherNode;
	},
	/**
	 * Inserts a node before a reference node as a child of this node.
	 *
	 * @param {Node} newChild
	 * The new child node to be inserted.
	 * @param {Node | null} refChild
	 * The reference node before which newChild will be inserted.
	 * @returns {Node}
	 * The new child node successfully inserted.
	 * @throws {DOMException}
	 * Throws a DOMException if inserting the node would result in a DOM tree that is not
	 * well-formed, or if `child` is provided but is not a child of `parent`.
	 * See {@link _insertBefore} for more details.
	 * @since Modified in DOM L2
	 */
	insertBefore: function (newChild, refChild) {
		return _insertBefore(this, newChild, refChild);
	},
	/**
	 * Replaces an old child node with a new child node within this node.
	 *
	 * @param {Node} newChild
	 * The new node that is to replace the old node.
	 * If it already exists in the DOM, it is removed from its original position.
	 * @param {Node} oldChild
	 * The existing child node to be replaced.
	 * @returns {Node}
	 * Returns the replaced child node.
	 * @throws {DOMException}
	 * Throws a DOMException if replacing the node would result in a DOM tree that is not
	 * well-formed, or if `oldChild` is not a child of `this`.
	 * This can also occur if the pre-replacement validity assertion fails.
	 * See {@link _insertBefore}, {@link Node.removeChild}, and
	 * {@link assertPreReplacementValidityInDocument} for more details.
	 * @see https://dom.spec.whatwg.org/#concept-node-replace
	 */
	replaceChild: function (newChild, oldChild) {
		_insertBefore(this, newChild, oldChild, assertPreReplacementValidityInDocument);
		if (oldChild) {
			this.removeChild(oldChild);
		}
	},
	/**
	 * Removes an existing child node from this node.
	 *
	 * @param {Node} oldChild
	 * The child node to be removed.
	 * @returns {Node}
	 * Returns the removed child node.
	 * @throws {DOMException}
	 * Throws a DOMException if `oldChild` is not a child of `this`.
	 * See {@link _removeChild} for more details.
	 */
	removeChild: function (oldChild) {
		return _removeChild(this, oldChild);
	},
	/**
	 * Appends a child node to this node.
	 *
	 * @param {Node} newChild
	 * The child node to be appended to this node.
	 * If it already exists in the DOM, it is removed from its original position.
	 * @returns {Node}
	 * Returns the appended child node.
	 * @throws {DOMException}
	 * Throws a DOMException if appending the node would result in a DOM tree that is not
	 * well-formed, or if `newChild` is not a valid Node.
	 * See {@link insertBefore} for more details.
	 */
	appendChild: function (newChild) {
		return this.insertBefore(newChild, null);
	},
	/**
	 * Determines whether this node has any child nodes.
	 *
	 * @returns {boolean}
	 * Returns true if this node has any child nodes, and false otherwise.
	 */
	hasChildNodes: function () {
		return this.firstChild != null;
	},
	/**
	 * Creates a copy of the calling node.
	 *
	 * @param {boolean} deep
	 * If true, the contents of the node are recursively copied.
	 * If false, only the node itself (and its attributes, if it is an element) are copied.
	 * @returns {Node}
	 * Returns the newly created copy of the node.
	 * @throws {DOMException}
	 * May throw a DOMException if operations within {@link Element#setAttributeNode} or
	 * {@link Node#appendChild} (which are potentially invoked in this method) do not meet their
	 * specific constraints.
	 * @see {@link cloneNode}
	 */
	cloneNode: function (deep) {
		return cloneNode(this.ownerDocument || this, this, deep);
	},
	/**
	 * Puts the specified node and all of its subtree into a "normalized" form. In a normalized
	 * subtree, no text nodes in the subtree are empty and there are no adjacent text nodes.
	 *
	 * Specifically, this method merges any adjacent text nodes (i.e., nodes for which `nodeType`
	 * is `TEXT_NODE`) into a single node with the combined data. It also removes any empty text
	 * nodes.
	 *
	 * This method iterativly traverses all child nodes to normalize all descendent nodes within
	 * the subtree.
	 *
	 * @throws {DOMException}
	 * May throw a DOMException if operations within removeChild or appendData (which are
	 * potentially invoked in this method) do not meet their specific constraints.
	 * @since Modified in DOM Level 2
	 * @see {@link Node.removeChild}
	 * @see {@link CharacterData.appendData}
	 * @see ../docs/walk-dom.md.
	 */
	normalize: function () {
		walkDOM(this, null, {
			enter: function (node) {
				// Merge adjacent text children of node before walkDOM schedules them.
				// walkDOM reads lastChild/previousSibling after enter returns, so the
				// surviving post-merge children are what it descends into.
				var child = node.firstChild;
				while (child) {
					var next = child.nextSibling;
					if (next !== null && next.nodeType === TEXT_NODE && child.nodeType === TEXT_NODE) {
						// Merge the whole run of adjacent text nodes at once: gather the
						// following text siblings' data, unlink them in a single pass, and
						// re-index the child list a single time. Per-sibling `removeChild`
						// (each an O(K) re-index) plus per-sibling `appendData` (each an O(K)
						// string rebuild) is O(K^2) over a long run of single-character text
						// nodes; this keeps it O(K). The first text node of the run survives
						// and carries the concatenated data, preserving node identity and
						// locator semantics.
						var tail = [];
						var sibling = next;
						while (sibling !== null && sibling.nodeType === TEXT_NODE) {
							tail.push(sibling.data);
							sibling = sibling.nextSibling;
						}
						// `sibling` is now the first non-text node after the run, or null.
						var removed = child.nextSibling;
						while (removed !== sibling) {
							var following = removed.nextSibling;
							removed.parentNode = null;
							removed.previousSibling = null;
							removed.nextSibling = null;
							removed = following;
						}
						child.nextSibling = sibling;
						if (sibling !== null) {
							sibling.previousSibling = child;
						} else {
							node.lastChild = child;
						}
						child.appendData(tail.join('')); // single O(K) string rebuild
						_onUpdateChild(node.ownerDocument, node); // single O(K) re-index
						child = sibling;
					} else {
						child = next;
					}
				}
				return true; // descend into surviving children
			},
		});
	},
	/**
	 * Checks whether the DOM implementation implements a specific feature and its version.
	 *
	 * @deprecated
	 * Since `DOMImplementation.hasFeature` is deprecated and always returns true.
	 * @param {string} feature
	 * The package name of the feature to test. This is the same name that can be passed to the
	 * method `hasFeature` on `DOMImplementation`.
	 * @param {string} version
	 * This is the version number of the package name to test.
	 * @returns {boolean}
	 * Returns true in all cases in the current implementation.
	 * @since Introduced in DOM Level 2
	 * @see {@link DOMImplementation.hasFeature}
	 */
	isSupported: function (feature, version) {
		return this.ownerDocument.implementation.hasFeature(feature, version);
	},
	/**
	 * Look up the prefix associated to the given namespace URI, starting from this node.
	 * **The default namespace declarations are ignored by this method.**
	 * See Namespace Prefix Lookup for details on the algorithm used by this method.
	 *
	 * **This behavior is different from the in the specs**:
	 * - no node type specific handling
	 * - uses the internal attribute _nsMap for resolving namespaces that is updated when changing attributes
	 *
	 * @param {string | null} namespaceURI
	 * The namespace URI for which to find the associated prefix.
	 * @returns {string | null}
	 * The associated prefix, if found; otherwise, null.
	 * @see https://www.w3.org/TR/DOM-Level-3-Core/core.html#Node3-lookupNamespacePrefix
	 * @see https://www.w3.org/TR/DOM-Level-3-Core/namespaces-algorithms.html#lookupNamespacePrefixAlgo
	 * @see https://dom.spec.whatwg.org/#dom-node-lookupprefix
	 * @see https://github.com/xmldom/xmldom/issues/322
	 * @prettierignore
	 */
	lookupPrefix: function (namespaceURI) {
		var el = this;
		while (el) {
			var map = el._nsMap;
			//console.dir(map)
			if (map) {
				for (var n in map) {
					if (hasOwn(map, n) && map[n] === namespaceURI) {
						return n;
					}
				}
			}
			el = el.nodeType == ATTRIBUTE_NODE ? el.ownerDocument : el.parentNode;
		}
		return null;
	},
	/**
	 * This function is used to look up the namespace URI associated with the given prefix,
	 * starting from this node.
	 *
	 * **This behavior is different from the in the specs**:
	 * - no node type specific handling
	 * - uses the internal attribute _nsMap for resolving namespaces that is updated when changing attributes
	 *
	 * @param {string | null} prefix
	 * The prefix for which to find the associated namespace URI.
	 * @returns {string | null}
	 * The associated namespace URI, if found; otherwise, null.
	 * @since DOM Level 3
	 * @see https://dom.spec.whatwg.org/#dom-node-lookupnamespaceuri
	 * @see https://www.w3.org/TR/DOM-Level-3-Core/core.html#Node3-lookupNamespaceURI
	 * @prettierignore
	 */
	lookupNamespaceURI: function (prefix) {
		var el = this;
		while (el) {
			var map = el._nsMap;
			//console.dir(map)
			if (map) {
				if (hasOwn(map, prefix)) {
					return map[prefix];
				}
			}
			el = el.nodeType == ATTRIBUTE_NODE ? el.ownerDocument : el.parentNode;
		}
		return null;
	},
	/**
	 * Determines whether the given namespace URI is the default namespace.
	 *
	 * The function works by looking up the prefix associated with the given namespace URI. If no
	 * prefix is found (i.e., the namespace URI is not registered in the namespace map of this
	 * node or any of its ancestors), it returns `true`, implying the namespace URI is considered
	 * the default.
	 *
	 * **This behavior is different from the in the specs**:
	 * - no node type specific handling
	 * - uses the internal attribute _nsMap for resolving namespaces that is updated when changing attributes
	 *
	 * @param {string | null} namespaceURI
	 * The namespace URI to be checked.
	 * @returns {boolean}
	 * Returns true if the given namespace URI is the default namespace, false otherwise.
	 * @since DOM Level 3
	 * @see https://www.w3.org/TR/DOM-Level-3-Core/core.html#Node3-isDefaultNamespace
	 * @see https://dom.spec.whatwg.org/#dom-node-isdefaultnamespace
	 * @prettierignore
	 */
	isDefaultNamespace: function (namespaceURI) {
		var prefix = this.lookupPrefix(namespaceURI);
		return prefix == null;
	},
	/**
	 * Compares the reference node with a node with regard to their position in the document and
	 * according to the document order.
	 *
	 * @param {Node} other
	 * The node to compare the reference node to.
	 * @returns {number}
	 * Returns how the node is positioned relatively to the reference node according to the
	 * bitmask. 0 if reference node and given node are the same.
	 * @since DOM Level 3
	 * @see https://www.w3.org/TR/2004/REC-DOM-Level-3-Core-20040407/core.html#Node3-compare
	 * @see https://dom.spec.whatwg.org/#dom-node-comparedocumentposition
	 */
	compareDocumentPosition: function (other) {
		if (this === other) return 0;
		var node1 = other;
		var node2 = this;
		var attr1 = null;
		var attr2 = null;
		if (node1 instanceof Attr) {
			attr1 = node1;
			node1 = attr1.ownerElement;
		}
		if (node2 instanceof Attr) {
			attr2 = node2;
			node2 = attr2.ownerElement;
			if (attr1 && node1 && node2 === node1) {
				for (var i = 0, attr; (attr = node2.attributes[i]); i++) {
					if (attr === attr1)
						return DocumentPosition.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC + DocumentPosition.DOCUMENT_POSITION_PRECEDING;
					if (attr === attr2)
						return DocumentPosition.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC + DocumentPosition.DOCUMENT_POSITION_FOLLOWING;
				}
			}
		}
		if (!node1 || !node2 || node2.ownerDocument !== node1.ownerDocument) {
			return (
				DocumentPosition.DOCUMENT_POSITION_DISCONNECTED +
				DocumentPosition.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC +
				(docGUID(node2.ownerDocument) > docGUID(node1.ownerDocument)
					? DocumentPosition.DOCUMENT_POSITION_FOLLOWING
					: DocumentPosition.DOCUMENT_POSITION_PRECEDING)
			);
		}
		if (attr2 && node1 === node2) {
			return DocumentPosition.DOCUMENT_POSITION_CONTAINS + DocumentPosition.DOCUMENT_POSITION_PRECEDING;
		}
		if (attr1 && node1 === node2) {
			return DocumentPosition.DOCUMENT_POSITION_CONTAINED_BY + DocumentPosition.DOCUMENT_POSITION_FOLLOWING;
		}

		var chain1 = [];
		var ancestor1 = node1.parentNode;
		while (ancestor1) {
			if (!attr2 && ancestor1 === node2) {
				return DocumentPosition.DOCUMENT_POSITION_CONTAINED_BY + DocumentPosition.DOCUMENT_POSITION_FOLLOWING;
			}
			chain1.push(ancestor1);
			ancestor1 = ancestor1.parentNode;
		}
		chain1.reverse();

		var chain2 = [];
		var ancestor2 = node2.parentNode;
		while (ancestor2) {
			if (!attr1 && ancestor2 === node1) {
				return DocumentPosition.DOCUMENT_POSITION_CONTAINS + DocumentPosition.DOCUMENT_POSITION_PRECEDING;
			}
			chain2.push(ancestor2);
			ancestor2 = ancestor2.parentNode;
		}
		chain2.reverse();

		var ca = commonAncestor(chain1, chain2);
		for (var n in ca.childNodes) {
			var child = ca.childNodes[n];
			if (child === node2) return DocumentPosition.DOCUMENT_POSITION_FOLLOWING;
			if (child === node1) return DocumentPosition.DOCUMENT_POSITION_PRECEDING;
			if (chain2.indexOf(child) >= 0) return DocumentPosition.DOCUMENT_POSITION_FOLLOWING;
			if (chain1.indexOf(child) >= 0) return DocumentPosition.DOCUMENT_POSITION_PRECEDING;
		}
		return 0;
	},
};

/**
 * Encodes special XML characters to their corresponding entities.
 *
 * @param {string} c
 * The character to be encoded.
 * @returns {string}
 * The encoded character.
 * @private
 */
function _xmlEncoder(c) {
	return (
		(c == '<' && '&lt;') || (c == '>' && '&gt;') || (c == '&' && '&amp;') || (c == '"' && '&quot;') || '&#' + c.charCodeAt() + ';'
	);
}

copy(NodeType, Node);
copy(NodeType, Node.prototype);
copy(DocumentPosition, Node);
copy(DocumentPosition, Node.prototype);

/**
 * Visits every node in the subtree rooted at `node` in depth-first pre-order.
 *
 * Delegates to {@link walkDOM} for traversal. The `callback` is called on each node;
 * if it returns a truthy value, traversal stops immediately.
 *
 * @param {Node} node
 * Root of the subtree to visit.
 * @param {function(Node): *} callback
 * Called for each node. A truthy return value stops traversal early.
 */
function _visitNode(node, callback) {
	walkDOM(node, null, {
		enter: function (n) {
			return callback(n) ? walkDOM.STOP : true;
		},
	});
}

/**
 * Depth-first pre/post-order DOM tree walker.
 *
 * Visits every node in the subtree rooted at `node`. For each node:
 *
 * 1. Calls `callbacks.enter(node, context)` before descending into the node's children. The
 * return value becomes the `context` passed to each child's `enter` call and to the matching
 * `exit` call.
 * 2. If `enter` returns `null` or `undefined`, the node's children are skipped;
 * sibling traversal continues normally.
 * 3. If `enter` returns `walkDOM.STOP`, the entire traversal is aborted immediately — no
 * further `enter` or `exit` calls are made.
 * 4. `lastChild` and `previousSibling` are read **after** `enter` returns, so `enter` may
 * safely modify the node's own child list before the walker descends. Modifying siblings of
 * the current node or any other part of the tree produces unpredictable results: nodes already
 * queued on the stack are visited regardless of DOM changes, and newly inserted nodes outside
 * the current child list are never visited.
 * 5. Calls `callbacks.exit(node, context)` (if provided) after all of a node's children have
 * been visited, passing the same `context` that `enter`
 * returned for that node.
 *
 * This implementation uses an explicit stack and does not recurse — it is safe on arbitrarily
 * deep trees.
 *
 * @param {Node} node
 * Root of the subtree to walk.
 * @param {*} context
 * Initial context value passed to the root node's `enter`.
 * @param {{ enter: function(Node, *): *, exit?: function(Node, *): void }} callbacks
 * @returns {void | walkDOM.STOP}
 * @see ../docs/walk-dom.md.
 */
function walkDOM(node, context, callbacks) {
	// Each stack frame is {node, context, phase}:
	//   walkDOM.ENTER — call enter, then push children
	//   walkDOM.EXIT  — call exit
	var stack = [{ node: node, context: context, phase: walkDOM.ENTER }];
	while (stack.length > 0) {
		var frame = stack.pop();
		if (frame.phase === walkDOM.ENTER) {
			var childContext = callbacks.enter(frame.node, frame.context);
			if (childContext === walkDOM.STOP) {
				return walkDOM.STOP;
			}
			// Push exit frame before children so it fires after all children are processed (Last In First Out)
			stack.push({ node: frame.node, context: childContext, phase: walkDOM.EXIT });
			if (childContext === null || childContext === undefined) {
				continue; // skip children
			}
			// lastChild is read after enter returns, so enter may modify the child list.
			var child = frame.node.lastChild;
			// Traverse from lastChild backwards so that pushing onto the stack
			// naturally yields firstChild on top (processed first).
			while (child) {
				stack.push({ node: child, context: childContext, phase: walkDOM.ENTER });
				child = child.previousSibling;
			}
		} else {
			// frame.phase === walkDOM.EXIT
			if (callbacks.exit) {
				callbacks.exit(frame.node, frame.context);
			}
		}
	}
}

/**
 * Sentinel value returned from a `walkDOM` `enter` callback to abort the entire traversal
 * immediately.
 *
 * @type {symbol}
 */
walkDOM.STOP = Symbol('walkDOM.STOP');
/**
 * Phase constant for a stack frame that has not yet been visited.
 * The `enter` callback is called and children are scheduled.
 *
 * @type {number}
 */
walkDOM.ENTER = 0;
/**
 * Phase constant for a stack frame whose subtree has been fully visited.
 * The `exit` callback is called.
 *
 * @type {number}
 */
walkDOM.EXIT = 1;

/**
 * @typedef DocumentOptions
 * @property {string} [contentType=MIME_TYPE.XML_APPLICATION]
 */
/**
 * The Document interface describes the common properties and methods for any kind of document.
 *
 * It should usually be created using `new DOMImplementation().createDocument(...)`
 * or `new DOMImplementation().createHTMLDocument(...)`.
 *
 * The constructor is considered a private API and offers to initially set the `contentType`
 * property via it's options parameter.
 *
 * @class
 * @param {Symbol} symbol
 * @param {DocumentOptions} [options]
 * @augments Node
 * @private
 * @see https://developer.mozilla.org/en-US/docs/Web/API/Document
 * @see https://dom.spec.whatwg.org/#interface-document
 */
function Document(symbol, options) {
	checkSymbol(symbol);

	var opt = options || {};
	this.ownerDocument = this;
	/**
	 * The mime type of the document is determined at creation time and can not be modified.
	 *
	 * @type {string}
	 * @see https://dom.spec.whatwg.org/#concept-document-content-type
	 * @see {@link DOMImplementation}
	 * @see {@link MIME_TYPE}
	 * @readonly
	 */
	this.contentType = opt.contentType || MIME_TYPE.XML_APPLICATION;
	/**
	 * @type {'html' | 'xml'}
	 * @see https://dom.spec.whatwg.org/#concept-document-type
	 * @see {@link DOMImplementation}
	 * @readonly
	 */
	this.type = isHTMLMimeType(this.contentType) ? 'html' : 'xml';
}

/**
 * Updates the namespace mapping of an element when a new attribute is added.
 *
 * @param {Document} doc
 * The document that the element belongs to.
 * @param {Element} el
 * The element to which the attribute is being added.
 * @param {Attr} newAttr
 * The new attribute being added.
 * @private
 */
function _onAddAttribute(doc, el, newAttr) {
	doc && doc._inc++;
	var ns = newAttr.namespaceURI;
	if (ns === NAMESPACE.XMLNS) {
		//update namespace
		el._nsMap[newAttr.prefix ? newAttr.localName : ''] = newAttr.value;
	}
}

/**
 * Updates the namespace mapping of an element when an attribute is removed.
 *
 * @param {Document} doc
 * The document that the element belongs to.
 * @param {Element} el
 * The element from which the attribute is being removed.
 * @param {Attr} newAttr
 * The attribute being removed.
 * @param {boolean} remove
 * Indicates whether the attribute is to be removed.
 * @private
 */
function _onRemoveAttribute(doc, el, newAttr, remove) {
	doc && doc._inc++;
	var ns = newAttr.namespaceURI;
	if (ns === NAMESPACE.XMLNS) {
		//update namespace
		delete el._nsMap[newAttr.prefix ? newAttr.localName : ''];
	}
}

/**
 * Updates `parent.childNodes`, adjusting the indexed items and its `length`.
 * If `newChild` is provided and has no nextSibling, it will be appended.
 * Otherwise, it's assumed that an item has been removed or inserted,
 * and `parent.firstNode` and its `.nextSibling` to re-indexing all child nodes of `parent`.
 *
 * @param {Document} doc
 * The parent document of `el`.
 * @param {Node} parent
 * The parent node whose childNodes list needs to be updated.
 * @param {Node} [newChild]
 * The new child node to be appended. If not provided, the function assumes a node has been
 * removed.
 * @private
 */
function _onUpdateChild(doc, parent, newChild) {
	if (doc && doc._inc) {
		doc._inc++;
		var childNodes = parent.childNodes;
		// assumes nextSibling and previousSibling were already configured upfront
		if (newChild && !newChild.nextSibling) {
			// if an item has been appended, we only need to update the last index and the length
			childNodes[childNodes.length++] = newChild;
		} else {
			// otherwise we need to reindex all items,
			// which can take a while when processing nodes with a lot of children
			var child = parent.firstChild;
			var i = 0;
			while (child) {
				childNodes[i++] = child;
				child = child.nextSibling;
			}
			childNodes.length = i;
			delete childNodes[childNodes.length];
		}
	}
}

/**
 * Removes the connections between `parentNode` and `child`
 * and any existing `child.previousSibling` or `child.nextSibling`.
 *
 * @param {Node} parentNode
 * The parent node from which the child node is to be removed.
 * @param {Node} child
 * The child node to be removed from the parentNode.
 * @returns {Node}
 * Returns the child node that was removed.
 * @throws {DOMException}
 * With code:
 * - {@link DOMException.NOT_FOUND_ERR} If the parentNode is not the parent of the child node.
 * @private
 * @see https://github.com/xmldom/xmldom/issues/135
 * @see https://github.com/xmldom/xmldom/issues/145
 */
function _removeChild(parentNode, child) {
	if (parentNode !== child.parentNode) {
		throw new DOMException(DOMException.NOT_FOUND_ERR, "child's parent is not parent");
	}
	var oldPreviousSibling = child.previousSibling;
	var oldNextSibling = child.nextSibling;
	if (oldPreviousSibling) {
		oldPreviousSibling.nextSibling = oldNextSibling;
	} else {
		parentNode.firstChild = oldNextSibling;
	}
	if (oldNextSibling) {
		oldNextSibling.previousSibling = oldPreviousSibling;
	} else {
		parentNode.lastChild = oldPreviousSibling;
	}
	_onUpdateChild(parentNode.ownerDocument, parentNode);
	child.parentNode = null;
	child.previousSibling = null;
	child.nextSibling = null;
	return child;
}

/**
 * Returns `true` if `node` can be a parent for insertion.
 *
 * @param {Node} node
 * @returns {boolean}
 */
function hasValidParentNodeType(node) {
	return (
		node &&
		(node.nodeType === Node.DOCUMENT_NODE || node.nodeType === Node.DOCUMENT_FRAGMENT_NODE || node.nodeType === Node.ELEMENT_NODE)
	);
}

/**
 * Returns `true` if `node` can be inserted according to it's `nodeType`.
 *
 * @param {Node} node
 * @returns {boolean}
 */
function hasInsertableNodeType(node) {
	return (
		node &&
		(node.nodeType === Node.CDATA_SECTION_NODE ||
			node.nodeType === Node.COMMENT_NODE ||
			node.nodeType === Node.DOCUMENT_FRAGMENT_NODE ||
			node.nodeType === Node.DOCUMENT_TYPE_NODE ||
			node.nodeType === Node.ELEMENT_NODE ||
			node.nodeType === Node.PROCESSING_INSTRUCTION_NODE ||
			node.nodeType === Node.TEXT_NODE)
	);
}

/**
 * Returns true if `node` is a DOCTYPE node.
 *
 * @param {Node} node
 * @returns {boolean}
 */
function isDocTypeNode(node) {
	return node && node.nodeType === Node.DOCUMENT_TYPE_NODE;
}

/**
 * Returns true if the node is an element.
 *
 * @param {Node} node
 * @returns {boolean}
 */
function isElementNode(node) {
	return node && node.nodeType === Node.ELEMENT_NODE;
}
/**
 * Returns true if `node` is a text node.
 *
 * @param {Node} node
 * @returns {boolean}
 */
function isTextNode(node) {
	return node && node.nodeType === Node.TEXT_NODE;
}

/**
 * Check if en element node can be inserted before `child`, or at the end if child is falsy,
 * according to the presence and position of a doctype node on the same level.
 *
 * @param {Document} doc
 * The document node.
 * @param {Node} child
 * The node that would become the nextSibling if the element would be inserted.
 * @returns {boolean}
 * `true` if an element can be inserted before child.
 * @private
 */
function isElementInsertionPossible(doc, child) {
	var parentChildNodes = doc.childNodes || [];
	if (find(parentChildNodes, isElementNode) || isDocTypeNode(child)) {
		return false;
	}
	var docTypeNode = find(parentChildNodes, isDocTypeNode);
	return !(child && docTypeNode && parentChildNodes.indexOf(docTypeNode) > parentChildNodes.indexOf(child));
}

/**
 * Check if en element node can be inserted before `child`, or at the end if child is falsy,
 * according to the presence and position of a doctype node on the same level.
 *
 * @param {Node} doc
 * The document node.
 * @param {Node} child
 * The node that would become the nextSibling if the element would be inserted.
 * @returns {boolean}
 * `true` if an element can be inserted before child.
 * @private
 */
function isElementReplacementPossible(doc, child) {
	var parentChildNodes = doc.childNodes || [];

	function hasElementChildThatIsNotChild(node) {
		return isElementNode(node) && node !== child;
	}

	if (find(parentChildNodes, hasElementChildThatIsNotChild)) {
		return false;
	}
	var docTypeNode = find(parentChildNodes, isDocTypeNode);
	return !(child && docTypeNode && parentChildNodes.indexOf(docTypeNode) > parentChildNodes.indexOf(child));
}

/**
 * Asserts pre-insertion validity of a node into a parent before a child.
 * Throws errors for invalid node combinations that would result in an ill-formed DOM.
 *
 * @param {Node} parent
 * The parent node to insert `node` into.
 * @param {Node} node
 * The node to insert.
 * @param {Node | null} child
 * The node that should become the `nextSibling` of `node`. If null, no sibling is considered.
 * @throws {DOMException}
 * With code:
 * - {@link DOMException.HIERARCHY_REQUEST_ERR} If `parent` is not a Document,
 * DocumentFragment, or Element node.
 * - {@link DOMException.HIERARCHY_REQUEST_ERR} If `node` is a host-including inclusive
 * ancestor of `parent`. (Currently not implemented)
 * - {@link DOMException.NOT_FOUND_ERR} If `child` is non-null and its `parent` is not
 * `parent`.
 * - {@link DOMException.HIERARCHY_REQUEST_ERR} If `node` is not a DocumentFragment,
 * DocumentType, Element, or CharacterData node.
 * - {@link DOMException.HIERARCHY_REQUEST_ERR} If either `node` is a Text node and `parent` is
 * a document, or if `node` is a doctype and `parent` is not a document.
 * @private
 * @see https://dom.spec.whatwg.org/#concept-node-ensure-pre-insertion-validity
 * @see https://dom.spec.whatwg.org/#concept-node-replace
 */
function assertPreInsertionValidity1to5(parent, node, child) {
	// 1. If `parent` is not a Document, DocumentFragment, or Element node, then throw a "HierarchyRequestError" DOMException.
	if (!hasValidParentNodeType(parent)) {
		throw new DOMException(DOMException.HIERARCHY_REQUEST_ERR, 'Unexpected parent node type ' + parent.nodeType);
	}
	// 2. If `node` is a host-including inclusive ancestor of `parent`, then throw a "HierarchyRequestError" DOMException.
	// not implemented!
	// 3. If `child` is non-null and its parent is not `parent`, then throw a "NotFoundError" DOMException.
	if (child && child.parentNode !== parent) {
		throw new DOMException(DOMException.NOT_FOUND_ERR, 'child not in parent');
	}
	if (
		// 4. If `node` is not a DocumentFragment, DocumentType, Element, or CharacterData node, then throw a "HierarchyRequestError" DOMException.
		!hasInsertableNodeType(node) ||
		// 5. If either `node` is a Text node and `parent` is a document,
		// the sax parser currently adds top level text nodes, this will be fixed in 0.9.0
		// || (node.nodeType === Node.TEXT_NODE && parent.nodeType === Node.DOCUMENT_NODE)
		// or `node` is a doctype and `parent` is not a document, then throw a "HierarchyRequestError" DOMException.
		(isDocTypeNode(node) && parent.nodeType !== Node.DOCUMENT_NODE)
	) {
		throw new DOMException(
			DOMException.HIERARCHY_REQUEST_ERR,
			'Unexpected node type ' + node.nodeType + ' for parent node type ' + parent.nodeType
		);
	}
}

/**
 * Asserts pre-insertion validity of a node into a document before a child.
 * Throws errors for invalid node combinations that would result in an ill-formed DOM.
 *
 * @param {Document} parent
 * The parent node to insert `node` into.
 * @param {Node} node
 * The node to insert.
 * @param {Node | undefined} child
 * The node that should become the `nextSibling` of `node`. If undefined, no sibling is
 * considered.
 * @returns {Node}
 * @throws {DOMException}
 * With code:
 * - {@link DOMException.HIERARCHY_REQUEST_ERR} If `node` is a DocumentFragment with more than
 * one element child or has a Text node child.
 * - {@link DOMException.HIERARCHY_REQUEST_ERR} If `node` is a DocumentFragment with one
 * element child and either `parent` has an element child, `child` is a doctype, or `child` is
 * non-null and a doctype is following `child`.
 * - {@link DOMException.HIERARCHY_REQUEST_ERR} If `node` is an Element and `parent` has an
 * element child, `child` is a doctype, or `child` is non-null and a doctype is following
 * `child`.
 * - {@link DOMException.HIERARCHY_REQUEST_ERR} If `node` is a DocumentType and `parent` has a
 * doctype child, `child` is non-null and an element is preceding `child`, or `child` is null
 * and `parent` has an element child.
 * @private
 * @see https://dom.spec.whatwg.org/#concept-node-ensure-pre-insertion-validity
 * @see https://dom.spec.whatwg.org/#concept-node-replace
 */
function assertPreInsertionValidityInDocument(parent, node, child) {
	var parentChildNodes = parent.childNodes || [];
	var nodeChildNodes = node.childNodes || [];

	// DocumentFragment
	if (node.nodeType === Node.DOCUMENT_FRAGMENT_NODE) {
		var nodeChildElements = nodeChildNodes.filter(isElementNode);
		// If node has more than one element child or has a Text node child.
		if (nodeChildElements.length > 1 || find(nodeChildNodes, isTextNode)) {
			throw new DOMException(DOMException.HIERARCHY_REQUEST_ERR, 'More than one element or text in fragment');
		}
		// Otherwise, if `node` has one element child and either `parent` has an element child,
		// `child` is a doctype, or `child` is non-null and a doctype is following `child`.
		if (nodeChildElements.length === 1 && !isElementInsertionPossible(parent, child)) {
			throw new DOMException(DOMException.HIERARCHY_REQUEST_ERR, 'Element in fragment can not be inserted before doctype');
		}
	}
	// Element
	if (isElementNode(node)) {
		// `parent` has an element child, `child` is a doctype,
		// or `child` is non-null and a doctype is following `child`.
		if (!isElementInsertionPossible(parent, child)) {
			throw new DOMException(DOMException.HIERARCHY_REQUEST_ERR, 'Only one element can be added and only after doctype');
		}
	}
	// DocumentType
	if (isDocTypeNode(node)) {
		// `parent` has a doctype child,
		if (find(parentChildNodes, isDocTypeNode)) {
			throw new DOMException(DOMException.HIERARCHY_REQUEST_ERR, 'Only one doctype is allowed');
		}
		var parentElementChild = find(parentChildNodes, isElementNode);
		// `child` is non-null and an element is preceding `child`,
		if (child && parentChildNodes.indexOf(parentElementChild) < parentChildNodes.indexOf(child)) {
			throw new DOMException(DOMException.HIERARCHY_REQUEST_ERR, 'Doctype can only be inserted before an element');
		}
		// or `child` is null and `parent` has an element child.
		if (!child && parentElementChild) {
			throw new DOMException(DOMException.HIERARCHY_REQUEST_ERR, 'Doctype can not be appended since element is present');
		}
	}
}

/**
 * @param {Document} parent
 * The parent node to insert `node` into.
 * @param {Node} node
 * The node to insert.
 * @param {Node | undefined} child
 * the node that should become the `nextSibling` of `node`
 * @returns {Node}
 * @throws {DOMException}
 * For several node combinations that would create a DOM that is not well-formed.
 * @throws {DOMException}
 * If `child` is provided but is not a child of `parent`.
 * @private
 * @see https://dom.spec.whatwg.org/#concept-node-ensure-pre-insertion-validity
 * @see https://dom.spec.whatwg.org/#concept-node-replace
 */
function assertPreReplacementValidityInDocument(parent, node, child) {
	var parentChildNodes = parent.childNodes || [];
	var nodeChildNodes = node.childNodes || [];

	// DocumentFragment
	if (node.nodeType === Node.DOCUMENT_FRAGMENT_NODE) {
		var nodeChildElements = nodeChildNodes.filter(isElementNode);
		// If `node` has more than one element child or has a Text node child.
		if (nodeChildElements.length > 1 || find(nodeChildNodes, isTextNode)) {
			throw new DOMException(DOMException.HIERARCHY_REQUEST_ERR, 'More than one element or text in fragment');
		}
		// Otherwise, if `node` has one element child and either `parent` has an element child that is not `child` or a doctype is following `child`.
		if (nodeChildElements.length === 1 && !isElementReplacementPossible(parent, child)) {
			throw new DOMException(DOMException.HIERARCHY_REQUEST_ERR, 'Element in fragment can not be inserted before doctype');
		}
	}
	// Element
	if (isElementNode(node)) {
		// `parent` has an element child that is not `child` or a doctype is following `child`.
		if (!isElementReplacementPossible(parent, child)) {
			throw new DOMException(DOMException.HIERARCHY_REQUEST_ERR, 'Only one element can be added and only after doctype');
		}
	}
	// DocumentType
	if (isDocTypeNode(node)) {
		function hasDoctypeChildThatIsNotChild(node) {
			return isDocTypeNode(node) && node !== child;
		}

		// `parent` has a doctype child that is not `child`,
		if (find(parentChildNodes, hasDoctypeChildThatIsNotChild)) {
			throw new DOMException(DOMException.HIERARCHY_REQUEST_ERR, 'Only one doctype is allowed');
		}
		var parentElementChild = find(parentChildNodes, isElementNode);
		// or an element is preceding `child`.
		if (child && parentChildNodes.indexOf(parentElementChild) < parentChildNodes.indexOf(child)) {
			throw new DOMException(DOMException.HIERARCHY_REQUEST_ERR, 'Doctype can only be inserted before an element');
		}
	}
}

/**
 * Inserts a node into a parent node before a child node.
 *
 * @param {Node} parent
 * The parent node to insert the node into.
 * @param {Node} node
 * The node to insert into the parent.
 * @param {Node | null} child
 * The node that should become the next sibling of the node.
 * If null, the function inserts the node at the end of the children of the parent node.
 * @param {Function} [_inDocumentAssertion]
 * An optional function to check pre-insertion validity if parent is a document node.
 * Defaults to {@link assertPreInsertionValidityInDocument}
 * @returns {Node}
 * Returns the inserted node.
 * @throws {DOMException}
 * Throws a DOMException if inserting the node would result in a DOM tree that is not
 * well-formed. See {@link assertPreInsertionValidity1to5},
 * {@link assertPreInsertionValidityInDocument}.
 * @throws {DOMException}
 * Throws a DOMException if child is provided but is not a child of the parent. See
 * {@link Node.removeChild}
 * @private
 * @see https://dom.spec.whatwg.org/#concept-node-ensure-pre-insertion-validity
 */
function _insertBefore(parent, node, child, _inDocumentAssertion) {
	// To ensure pre-insertion validity of a node into a parent before a child, run these steps:
	assertPreInsertionValidity1to5(parent, node, child);

	// If parent is a document, and any of the statements below, switched on the interface node implements,
	// are true, then throw a "HierarchyRequestError" DOMException.
	if (parent.nodeType === Node.DOCUMENT_NODE) {
		(_inDocumentAssertion || assertPreInsertionValidityInDocument)(parent, node, child);
	}

	var cp = node.parentNode;
	if (cp) {
		cp.removeChild(node); //remove and update
	}
	if (node.nodeType === DOCUMENT_FRAGMENT_NODE) {
		var newFirst = node.firstChild;
		if (newFirst == null) {
			return node;
		}
		var newLast = node.lastChild;
	} else {
		newFirst = newLast = node;
	}
	var pre = child ? child.previousSibling : parent.lastChild;

	newFirst.previousSibling = pre;
	newLast.nextSibling = child;

	if (pre) {
		pre.nextSibling = newFirst;
	} else {
		parent.firstChild = newFirst;
	}
	if (child == null) {
		parent.lastChild = newLast;
	} else {
		child.previousSibling = newLast;
	}
	do {
		newFirst.parentNode = parent;
	} while (newFirst !== newLast && (newFirst = newFirst.nextSibling));
	_onUpdateChild(parent.ownerDocument || parent, parent, node);
	if (node.nodeType == DOCUMENT_FRAGMENT_NODE) {
		node.firstChild = node.lastChild = null;
	}

	return node;
}

Document.prototype = {
	/**
	 * The implementation that created this document.
	 *
	 * @type DOMImplementation
	 * @readonly
	 */
	implementation: null,
	nodeName: '#document',
	nodeType: DOCUMENT_NODE,
	/**
	 * The DocumentType node of the document.
	 *
	 * @type DocumentType
	 * @readonly
	 */
	doctype: null,
	documentElement: null,
	_inc: 1,

	insertBefore: function (newChild, refChild) {
		//raises
		if (newChild.nodeType === DOCUMENT_FRAGMENT_NODE) {
			var child = newChild.firstChild;
			while (child) {
				var next = child.nextSibling;
				this.insertBefore(child, refChild);
				child = next;
			}
			return newChild;
		}
		_insertBefore(this, newChild, refChild);
		newChild.ownerDocument = this;
		if (this.documentElement === null && newChild.nodeType === ELEMENT_NODE) {
			this.documentElement = newChild;
		}

		return newChild;
	},
	removeChild: function (oldChild) {
		var removed = _removeChild(this, oldChild);
		if (removed === this.documentElement) {
			this.documentElement = null;
		}
		return removed;
	},
	replaceChild: function (newChild, oldChild) {
		//raises
		_insertBefore(this, newChild, oldChild, assertPreReplacementValidityInDocument);
		newChild.ownerDocument = this;
		if (oldChild) {
			this.removeChild(oldChild);
		}
		if (isElementNode(newChild)) {
			this.documentElement = newChild;
		}
	},
	/**
	 * Imports a node from another document into this document, creating a new copy owned by this
	 * document. The source node and its subtree are not modified.
	 *
	 * @param {Node} importedNode
	 * The node to import.
	 * @param {boolean} deep
	 * If true, the contents of the node are recursively imported.
	 * If false, only the node itself (and its attributes, if it is an element) are imported.
	 * @returns {Node}
	 * Returns the newly created import of the node.
	 * @see {@link importNode}
	 * @see {@link https://dom.spec.whatwg.org/#dom-document-importnode}
	 */
	importNode: function (importedNode, deep) {
		return importNode(this, importedNode, deep);
	},
	// Introduced in DOM Level 2:
	getElementById: function (id) {
		var rtv = null;
		_visitNode(this.documentElement, function (node) {
			if (node.nodeType == ELEMENT_NODE) {
				if (node.getAttribute('id') == id) {
					rtv = node;
					return true;
				}
			}
		});
		return rtv;
	},

	/**
	 * Creates a new `Element` that is owned by this `Document`.
	 * In HTML Documents `localName` is the lower cased `tagName`,
	 * otherwise no transformation is being applied.
	 * When `contentType` implies the HTML namespace, it will be set as `namespaceURI`.
	 *
	 * __This implementation differs from the specification:__ - The provided name is not checked
	 * against the `Name` production,
	 * so no related error will be thrown.
	 * - There is no interface `HTMLElement`, it is always an `Element`.
	 * - There is no support for a second argument to indicate using custom elements.
	 *
	 * @param {string} tagName
	 * @returns {Element}
	 * @see https://developer.mozilla.org/en-US/docs/Web/API/Document/createElement
	 * @see https://dom.spec.whatwg.org/#dom-document-createelement
	 * @see https://dom.spec.whatwg.org/#concept-create-element
	 */
	createElement: function (tagName) {
		var node = new Element(PDC);
		node.ownerDocument = this;
		if (this.type === 'html') {
			tagName = tagName.toLowerCase();
		}
		if (hasDefaultHTMLNamespace(this.contentType)) {
			node.namespaceURI = NAMESPACE.HTML;
		}
		node.nodeName = tagName;
		node.tagName = tagName;
		node.localName = tagName;
		node.childNodes = new NodeList();
		var attrs = (node.attributes = new NamedNodeMap());
		attrs._ownerElement = node;
		return node;
	},
	/**
	 * @returns {DocumentFragment}
	 */
	createDocumentFragment: function () {
		var node = new DocumentFragment(PDC);
		node.ownerDocument = this;
		node.childNodes = new NodeList();
		return node;
	},
	/**
	 * @param {string} data
	 * @returns {Text}
	 */
	createTextNode: function (data) {
		var node = new Text(PDC);
		node.ownerDocument = this;
		node.childNodes = new NodeList();
		node.appendData(data);
		return node;
	},
	/**
	 * @param {string} data
	 * @returns {Comment}
	 * @see https://dom.spec.whatwg.org/#dom-document-createcomment
	 * @see https://www.w3.org/TR/xml/#NT-Comment XML 1.0 production [15]
	 * @see https://www.w3.org/TR/DOM-Parsing/#dfn-concept-serialize-xml §3.2.1.3
	 *
	 *      Note: no validation is performed at creation time. When the resulting document is
	 *      serialized with `requireWellFormed: true`, the serializer throws `InvalidStateError`
	 *      if the comment data contains `--` anywhere, ends with `-`, or contains characters
	 *      outside the XML Char production (W3C DOM Parsing §3.2.1.3). Without that option the
	 *      data is emitted verbatim.
	 */
	createComment: function (data) {
		var node = new Comment(PDC);
		node.ownerDocument = this;
		node.childNodes = new NodeList();
		node.appendData(data);
		return node;
	},
	/**
	 * Returns a new CDATASection node whose data is `data`.
	 *
	 * __This implementation differs from the specification:__ - calling this method on an HTML
	 * document does not throw `NotSupportedError`.
	 *
	 * @param {string} data
	 * @returns {CDATASection}
	 * @throws {DOMException}
	 * With code `INVALID_CHARACTER_ERR` if `data` contains `"]]>"`.
	 * @see https://developer.mozilla.org/en-US/docs/Web/API/Document/createCDATASection
	 * @see https://dom.spec.whatwg.org/#dom-document-createcdatasection
	 */
	createCDATASection: function (data) {
		if (data.indexOf(']]>') !== -1) {
			throw new DOMException(DOMException.INVALID_CHARACTER_ERR, 'data contains "]]>"');
		}
		var node = new CDATASection(PDC);
		node.ownerDocument = this;
		node.childNodes = new NodeList();
		node.appendData(data);
		return node;
	},
	/**
	 * Returns a ProcessingInstruction node whose target is target and data is data.
	 *
	 * __This behavior is slightly different from the in the specs__:
	 * - it does not do any input validation on the arguments and doesn't throw
	 * "InvalidCharacterError".
	 *
	 * Note: When the resulting document is serialized with `requireWellFormed: true`, the
	 * serializer throws `InvalidStateError` if `.target` is not a valid XML `NCName` (a `Name`
	 * with no colon) or is an ASCII case-insensitive match for `"xml"`, or if `.data` contains
	 * `?>` or characters outside the XML Char production (W3C DOM Parsing §3.2.1.7). Without that
	 * option the target and data are emitted verbatim.
	 *
	 * @param {string} target
	 * @param {string} data
	 * @returns {ProcessingInstruction}
	 * @see https://developer.mozilla.org/docs/Web/API/Document/createProcessingInstruction
	 * @see https://dom.spec.whatwg.org/#dom-document-createprocessinginstruction
	 * @see https://www.w3.org/TR/DOM-Parsing/#dfn-concept-serialize-xml §3.2.1.7
	 */
	createProcessingInstruction: function (target, data) {
		var node = new ProcessingInstruction(PDC);
		node.ownerDocument = this;
		node.childNodes = new NodeList();
		node.nodeName = node.target = target;
		node.nodeValue = node.data = data;
		return node;
	},
	/**
	 * Creates an `Attr` node that is owned by this document.
	 * In HTML Documents `localName` is the lower cased `name`,
	 * otherwise no transformation is being applied.
	 *
	 * __This implementation differs from the specification:__ - The provided name is not checked
	 * against the `Name` production,
	 * so no related error will be thrown.
	 *
	 * @param {string} name
	 * @returns {Attr}
	 * @see https://developer.mozilla.org/en-US/docs/Web/API/Document/createAttribute
	 * @see https://dom.spec.whatwg.org/#dom-document-createattribute
	 */
	createAttribute: function (name) {
		if (!g.QName_exact.test(name)) {
			throw new DOMException(DOMException.INVALID_CHARACTER_ERR, 'invalid character in name "' + name + '"');
		}
		if (this.type === 'html') {
			name = name.toLowerCase();
		}
		return this._createAttribute(name);
	},
	_createAttribute: function (name) {
		var node = new Attr(PDC);
		node.ownerDocument = this;
		node.childNodes = new NodeList();
		node.name = name;
		node.nodeName = name;
		node.localName = name;
		node.specified = true;
		return node;
	},
	/**
	 * Creates an EntityReference object.
	 * The current implementation does not fill the `childNodes` with those of the corresponding
	 * `Entity`
	 *
	 * The `name` is validated against the XML `Name` production at creation time; an invalid name
	 * throws `InvalidCharacterError`. When the resulting node is serialized with
	 * `requireWellFormed: true`, the serializer re-validates `nodeName` against the XML `Name`
	 * production and throws `InvalidStateError` if a later `nodeName` mutation made it invalid;
	 * without that option the name is emitted verbatim.
	 *
	 * __This implementation differs from the specification:__ xmldom does not expand entities —
	 * the parser resolves entity references inline and never constructs `EntityReference` nodes,
	 * so this method is the only producer.
	 *
	 * @deprecated
	 * In DOM Level 4.
	 * @param {string} name
	 * The name of the entity to reference. No namespace well-formedness checks are performed.
	 * @returns {EntityReference}
	 * @throws {DOMException}
	 * With code `INVALID_CHARACTER_ERR` when `name` is not a valid XML `Name`.
	 * @throws {DOMException}
	 * with code `NOT_SUPPORTED_ERR` when the document is of type `html`
	 * @see https://www.w3.org/TR/DOM-Level-3-Core/core.html#ID-392B75AE
	 */
	createEntityReference: function (name) {
		if (!g.Name_exact.test(name)) {
			throw new DOMException(DOMException.INVALID_CHARACTER_ERR, 'not a valid xml name "' + name + '"');
		}
		if (this.type === 'html') {
			throw new DOMException('document is an html document', DOMExceptionName.NotSupportedError);
		}

		var node = new EntityReference(PDC);
		node.ownerDocument = this;
		node.childNodes = new NodeList();
		node.nodeName = name;
		return node;
	},
	// Introduced in DOM Level 2:
	/**
	 * @param {string} namespaceURI
	 * @param {string} qualifiedName
	 * @returns {Element}
	 */
	createElementNS: function (namespaceURI, qualifiedName) {
		var validated = validateAndExtract(namespaceURI, qualifiedName);
		var node = new Element(PDC);
		var attrs = (node.attributes = new NamedNodeMap());
		node.childNodes = new NodeList();
		node.ownerDocument = this;
		node.nodeName = qualifiedName;
		node.tagName = qualifiedName;
		node.namespaceURI = validated[0];
		node.prefix = validated[1];
		node.localName = validated[2];
		attrs._ownerElement = node;
		return node;
	},
	// Introduced in DOM Level 2:
	/**
	 * @param {string} namespaceURI
	 * @param {string} qualifiedName
	 * @returns {Attr}
	 */
	createAttributeNS: function (namespaceURI, qualifiedName) {
		var validated = validateAndExtract(namespaceURI, qualifiedName);
		var node = new Attr(PDC);
		node.ownerDocument = this;
		node.childNodes = new NodeList();
		node.nodeName = qualifiedName;
		node.name = qualifiedName;
		node.specified = true;
		node.namespaceURI = validated[0];
		node.prefix = validated[1];
		node.localName = validated[2];
		return node;
	},
};
_extends(Document, Node);

function Element(symbol) {
	checkSymbol(symbol);

	this._nsMap = Object.create(null);
}
Element.prototype = {
	nodeType: ELEMENT_NODE,
	/**
	 * The attributes of this element.
	 *
	 * @type {NamedNodeMap | null}
	 */
	attributes: null,
	getQualifiedName: function () {
		return this.prefix ? this.prefix + ':' + this.localName : this.localName;
	},
	_isInHTMLDocumentAndNamespace: function () {
		return this.ownerDocument.type === 'html' && this.namespaceURI === NAMESPACE.HTML;
	},
	/**
	 * Implementaton of Level2 Core function hasAttributes.
	 *
	 * @returns {boolean}
	 * True if attribute list is not empty.
	 * @see https://www.w3.org/TR/DOM-Level-2-Core/#core-ID-NodeHasAttrs
	 */
	hasAttributes: function () {
		return !!(this.attributes && this.attributes.length);
	},
	hasAttribute: function (name) {
		return !!this.getAttributeNode(name);
	},
	/**
	 * Returns element’s first attribute whose qualified name is `name`, and `null`
	 * if there is no such attribute.
	 *
	 * @param {string} name
	 * @returns {string | null}
	 */
	getAttribute: function (name) {
		var attr = this.getAttributeNode(name);
		return attr ? attr.value : null;
	},
	getAttributeNode: function (name) {
		if (this._isInHTMLDocumentAndNamespace()) {
			name = name.toLowerCase();
		}
		return this.attributes.getNamedItem(name);
	},
	/**
	 * Sets the value of element’s first attribute whose qualified name is qualifiedName to value.
	 *
	 * @param {string} name
	 * @param {string} value
	 */
	setAttribute: function (name, value) {
		if (this._isInHTMLDocumentAndNamespace()) {
			name = name.toLowerCase();
		}
		var attr = this.getAttributeNode(name);
		if (attr) {
			attr.value = attr.nodeValue = '' + value;
		} else {
			attr = this.ownerDocument._createAttribute(name);
			attr.value = attr.nodeValue = '' + value;
			this.setAttributeNode(attr);
		}
	},
	removeAttribute: function (name) {
		var attr = this.getAttributeNode(name);
		attr && this.removeAttributeNode(attr);
	},
	setAttributeNode: function (newAttr) {
		return this.attributes.setNamedItem(newAttr);
	},
	setAttributeNodeNS: function (newAttr) {
		return this.attributes.setNamedItemNS(newAttr);
	},
	removeAttributeNode: function (oldAttr) {
		//console.log(this == oldAttr.ownerElement)
		return this.attributes.removeNamedItem(oldAttr.nodeName);
	},
	//get real attribute name,and remove it by removeAttributeNode
	removeAttributeNS: function (namespaceURI, localName) {
		var old = this.getAttributeNodeNS(namespaceURI, localName);
		old && this.removeAttributeNode(old);
	},

	hasAttributeNS: function (namespaceURI, localName) {
		return this.getAttributeNodeNS(namespaceURI, localName) != null;
	},
	/**
	 * Returns element’s attribute whose namespace is `namespaceURI` and local name is
	 * `localName`,
	 * or `null` if there is no such attribute.
	 *
	 * @param {string} namespaceURI
	 * @param {string} localName
	 * @returns {string | null}
	 */
	getAttributeNS: function (namespaceURI, localName) {
		var attr = this.getAttributeNodeNS(namespaceURI, localName);
		return attr ? attr.value : null;
	},
	/**
	 * Sets the value of element’s attribute whose namespace is `namespaceURI` and local name is
	 * `localName` to value.
	 *
	 * @param {string} namespaceURI
	 * @param {string} qualifiedName
	 * @param {string} value
	 * @see https://dom.spec.whatwg.org/#dom-element-setattributens
	 */
	setAttributeNS: function (namespaceURI, qualifiedName, value) {
		var validated = validateAndExtract(namespaceURI, qualifiedName);
		var localName = validated[2];
		var attr = this.getAttributeNodeNS(namespaceURI, localName);
		if (attr) {
			attr.value = attr.nodeValue = '' + value;
		} else {
			attr = this.ownerDocument.createAttributeNS(namespaceURI, qualifiedName);
			attr.value = attr.nodeValue = '' + value;
			this.setAttributeNode(attr);
		}
	},
	getAttributeNodeNS: function (namespaceURI, localName) {
		return this.attributes.getNamedItemNS(namespaceURI, localName);
	},

	/**
	 * Returns a LiveNodeList of all child elements which have **all** of the given class name(s).
	 *
	 * Returns an empty list if `classNames` is an empty string or only contains HTML white space
	 * characters.
	 *
	 * Warning: This returns a live LiveNodeList.
	 * Changes in the DOM will reflect in the array as the changes occur.
	 * If an element selected by this array no longer qualifies for the selector,
	 * it will automatically be removed. Be aware of this for iteration purposes.
	 *
	 * @param {string} classNames
	 * Is a string representing the class name(s) to match; multiple class names are separated by
	 * (ASCII-)whitespace.
	 * @see https://developer.mozilla.org/en-US/docs/Web/API/Element/getElementsByClassName
	 * @see https://developer.mozilla.org/en-US/docs/Web/API/Document/getElementsByClassName
	 * @see https://dom.spec.whatwg.org/#concept-getelementsbyclassname
	 */
	getElementsByClassName: function (classNames) {
		var classNamesSet = toOrderedSet(classNames);
		return new LiveNodeList(this, function (base) {
			var ls = [];
			if (classNamesSet.length > 0) {
				_visitNode(base, function (node) {
					if (node !== base && node.nodeType === ELEMENT_NODE) {
						var nodeClassNames = node.getAttribute('class');
						// can be null if the attribute does not exist
						if (nodeClassNames) {
							// before splitting and iterating just compare them for the most common case
							var matches = classNames === nodeClassNames;
							if (!matches) {
								var nodeClassNamesSet = toOrderedSet(nodeClassNames);
								matches = classNamesSet.every(arrayIncludes(nodeClassNamesSet));
							}
							if (matches) {
								ls.push(node);
							}
						}
					}
				});
			}
			return ls;
		});
	},

	/**
	 * Returns a LiveNodeList of elements with the given qualifiedName.
	 * Searching for all descendants can be done by passing `*` as `qualifiedName`.
	 *
	 * All descendants of the specified element are searched, but not the element itself.
	 * The returned list is live, which means it updates itself with the DOM tree automatically.
	 * Therefore, there is no need to call `Element.getElementsByTagName()`
	 * with the same element and arguments repeatedly if the DOM changes in between calls.
	 *
	 * When called on an HTML element in an HTML document,
	 * `getElementsByTagName` lower-cases the argument before searching for it.
	 * This is undesirable when trying to match camel-cased SVG elements (such as
	 * `<linearGradient>`) in an HTML document.
	 * Instead, use `Element.getElementsByTagNameNS()`,
	 * which preserves the capitalization of the tag name.
	 *
	 * `Element.getElementsByTagName` is similar to `Document.getElementsByTagName()`,
	 * except that it only searches for elements that are descendants of the specified element.
	 *
	 * @param {string} qualifiedName
	 * @returns {LiveNodeList}
	 * @see https://developer.mozilla.org/en-US/docs/Web/API/Element/getElementsByTagName
	 * @see https://dom.spec.whatwg.org/#concept-getelementsbytagname
	 */
	getElementsByTagName: function (qualifiedName) {
		var isHTMLDocument = (this.nodeType === DOCUMENT_NODE ? this : this.ownerDocument).type === 'html';
		var lowerQualifiedName = qualifiedName.toLowerCase();
		return new LiveNodeList(this, function (base) {
			var ls = [];
			_visitNode(base, function (node) {
				if (node === base || node.nodeType !== ELEMENT_NODE) {
					return;
				}
				if (qualifiedName === '*') {
					ls.push(node);
				} else {
					var nodeQualifiedName = node.getQualifiedName();
					var matchingQName = isHTMLDocument && node.namespaceURI === NAMESPACE.HTML ? lowerQualifiedName : qualifiedName;
					if (nodeQualifiedName === matchingQName) {
						ls.push(node);
					}
				}
			});
			return ls;
		});
	},
	getElementsByTagNameNS: function (namespaceURI, localName) {
		return new LiveNodeList(this, function (base) {
			var ls = [];
			_visitNode(base, function (node) {
				if (
					node !== base &&
					node.nodeType === ELEMENT_NODE &&
					(namespaceURI === '*' || node.namespaceURI === namespaceURI) &&
					(localName === '*' || node.localName == localName)
				) {
					ls.push(node);
				}
			});
			return ls;
		});
	},
};
Document.prototype.getElementsByClassName = Element.prototype.getElementsByClassName;
Document.prototype.getElementsByTagName = Element.prototype.getElementsByTagName;
Document.prototype.getElementsByTagNameNS = Element.prototype.getElementsByTagNameNS;

_extends(Element, Node);
function Attr(symbol) {
	checkSymbol(symbol);

	this.namespaceURI = null;
	this.prefix = null;
	this.ownerElement = null;
}
Attr.prototype.nodeType = ATTRIBUTE_NODE;
_extends(Attr, Node);

function CharacterData(symbol) {
	checkSymbol(symbol);
}
CharacterData.prototype = {
	data: '',
	substringData: function (offset, count) {
		return this.data.substring(offset, offset + count);
	},
	appendData: function (text) {
		text = this.data + text;
		this.nodeValue = this.data = text;
		this.length = text.length;
	},
	insertData: function (offset, text) {
		this.replaceData(offset, 0, text);
	},
	deleteData: function (offset, count) {
		this.replaceData(offset, count, '');
	},
	replaceData: function (offset, count, text) {
		var start = this.data.substring(0, offset);
		var end = this.data.substring(offset + count);
		text = start + text + end;
		this.nodeValue = this.data = text;
		this.length = text.length;
	},
};
_extends(CharacterData, Node);
function Text(symbol) {
	checkSymbol(symbol);
}
Text.prototype = {
	nodeName: '#text',
	nodeType: TEXT_NODE,
	splitText: function (offset) {
		var text = this.data;
		var newText = text.substring(offset);
		text = text.substring(0, offset);
		this.data = this.nodeValue = text;
		this.length = text.length;
		var newNode = this.ownerDocument.createTextNode(newText);
		if (this.parentNode) {
			this.parentNode.insertBefore(newNode, this.nextSibling);
		}
		return newNode;
	},
};
_extends(Text, CharacterData);
function Comment(symbol) {
	checkSymbol(symbol);
}
Comment.prototype = {
	nodeName: '#comment',
	nodeType: COMMENT_NODE,
};
_extends(Comment, CharacterData);

function CDATASection(symbol) {
	checkSymbol(symbol);
}
CDATASection.prototype = {
	nodeName: '#cdata-section',
	nodeType: CDATA_SECTION_NODE,
};
_extends(CDATASection, Text);

/**
 * @class DocumentType
 * @augments Node
 * @property {string} name
 * The doctype name, stored verbatim. Declared `readonly` by the WHATWG DOM spec; xmldom does
 * not enforce this constraint — direct property writes succeed and the written value is
 * serialized verbatim. When serialized with `requireWellFormed: true`, the serializer
 * validates the value against the XML `Name` production and throws `InvalidStateError` if it
 * does not match.
 * @property {string} publicId
 * The external subset public identifier, stored verbatim (including surrounding quotes).
 * Declared `readonly` by the WHATWG DOM spec; xmldom does not enforce this constraint —
 * direct property writes succeed and the written value is serialized verbatim.
 * When serialized with `requireWellFormed: true`, the serializer validates the value against
 * the XML `PubidLiteral` production and throws `InvalidStateError` if it does not match.
 * @property {string} systemId
 * The external subset system identifier, stored verbatim (including surrounding quotes).
 * Declared `readonly` by the WHATWG DOM spec; xmldom does not enforce this constraint —
 * direct property writes succeed and the written value is serialized verbatim.
 * When serialized with `requireWellFormed: true`, the serializer validates the value against
 * the XML `SystemLiteral` production and throws `InvalidStateError` if it does not match.
 * @property {string} internalSubset
 * The internal subset string (the raw content between `[` and `]`), or an empty string.
 * Declared `readonly` by the WHATWG DOM spec; xmldom does not enforce this constraint —
 * direct property writes succeed and the written value is serialized verbatim.
 * When serialized with `requireWellFormed: true`, the serializer throws `InvalidStateError`
 * if the value contains `"]>"`.
 * @see https://developer.mozilla.org/docs/Web/API/DocumentType MDN
 * @see https://dom.spec.whatwg.org/#interface-documenttype WHATWG DOM
 * @prettierignore
 */
function DocumentType(symbol) {
	checkSymbol(symbol);
}
DocumentType.prototype.nodeType = DOCUMENT_TYPE_NODE;
_extends(DocumentType, Node);

function Notation(symbol) {
	checkSymbol(symbol);
}
Notation.prototype.nodeType = NOTATION_NODE;
_extends(Notation, Node);

function Entity(symbol) {
	checkSymbol(symbol);
}
Entity.prototype.nodeType = ENTITY_NODE;
_extends(Entity, Node);

/**
 * Represents an EntityReference node, serialized as `&nodeName;`.
 *
 * `nodeName` is the referenced entity's name, stored verbatim. When serialized with
 * `requireWellFormed: true`, the serializer validates `nodeName` against the XML `Name`
 * production and throws `InvalidStateError` if it does not match; without that option the name
 * is emitted verbatim between `&` and `;`.
 *
 * __This implementation differs from the specification:__ xmldom does not expand entities —
 * the parser resolves entity references inline and never constructs `EntityReference` nodes,
 * so the only producer is {@link Document#createEntityReference}.
 *
 * @class
 * @see https://www.w3.org/TR/xml/#NT-Name
 */
function EntityReference(symbol) {
	checkSymbol(symbol);
}
EntityReference.prototype.nodeType = ENTITY_REFERENCE_NODE;
_extends(EntityReference, Node);

function DocumentFragment(symbol) {
	checkSymbol(symbol);
}
DocumentFragment.prototype.nodeName = '#document-fragment';
DocumentFragment.prototype.nodeType = DOCUMENT_FRAGMENT_NODE;
_extends(DocumentFragment, Node);

function ProcessingInstruction(symbol) {
	checkSymbol(symbol);
}
ProcessingInstruction.prototype.nodeType = PROCESSING_INSTRUCTION_NODE;
_extends(ProcessingInstruction, CharacterData);
function XMLSerializer() {}
/**
 * Returns the result of serializing `node` to XML.
 *
 * When `options.requireWellFormed` is `true`, the serializer throws `InvalidStateError` for
 * content that would produce ill-formed XML (e.g. CDATASection data containing `"]]>"`, Text
 * data containing characters outside the XML Char production, or a Document with no
 * `documentElement`).
 *
 * When `options.splitCDATASections` is `false`, CDATASection data is emitted verbatim even
 * when it contains `"]]>"`. When `true` (the default), `"]]>"` sequences are split across
 * concatenated CDATA sections — this behavior is **deprecated** and will be removed in the
 * next breaking release. Callers should migrate to `{ requireWellFormed: true }`, which throws
 * `InvalidStateError` instead of transforming.
 *
 * __This implementation differs from the specification:__ - CDATASection serialization is not
 * specified by W3C DOM Parsing or WHATWG DOM Parsing (see
 * {@link https://github.com/w3c/DOM-Parsing/issues/38 w3c/DOM-Parsing#38}).
 * When `splitCDATASections` is `true` (the default), `"]]>"` sequences in CDATASection data
 * are split across concatenated CDATA sections — this mechanism is derived from DOM Level 3
 * Core and is **deprecated**. The split mechanics will be removed in the next breaking
 * release. Callers that rely on this behavior should migrate to `{ requireWellFormed: true }`.
 * - W3C DOM Parsing §3.2.1.1 requires well-formedness checks on Element `localName`s,
 * prefixes,
 * and attribute serialization (duplicate attributes, namespace declarations, attribute value
 * characters) when `requireWellFormed` is `true`. Element and attribute qualified names (which
 * cover the namespace prefix) are validated against the XML `QName` production; the remaining
 * §3.2.1.1 checks (duplicate attributes, namespace-declaration consistency) and creation-time
 * name validation are **not implemented** in this release — see the tracking issue filed
 * against the next breaking milestone.
 *
 * @param {Node} node
 * @param {Object | function} [options]
 * Options object, or a legacy nodeFilter function (backward compatible).
 * @param {boolean} [options.requireWellFormed=false]
 * When `true`, throws `InvalidStateError` for content that would produce ill-formed XML.
 * @param {boolean} [options.splitCDATASections=true]
 * When `true` (default), splits `"]]>"` sequences in CDATASection data across concatenated
 * CDATA sections. **Deprecated** — will be removed in the next breaking release.
 * @param {function} [options.nodeFilter]
 * A filter function applied to each node before serialization.
 * @returns {string}
 * @throws {DOMException}
 * With name `InvalidStateError` when `requireWellFormed` is `true` and any of the following
 * conditions hold:
 * - an Element's qualified name (including any namespace prefix) is not a valid XML QName
 * - an attribute's qualified name (including a synthesized `xmlns:` namespace declaration) is
 * not a valid XML QName
 * - CDATASection data contains `"]]>"`
 * - Text data contains characters outside the XML Char production
 * - a Comment node's data contains `--` anywhere or ends with `-`
 * - a ProcessingInstruction's target is not a valid XML `NCName` (a `Name` with no colon) or is
 * an ASCII case-insensitive match for `"xml"`, or its data contains `?>` or characters outside
 * the XML Char production
 * - a DocumentType's `name` is not a valid XML `Name` (XML 1.0 production [5])
 * - a DocumentType's `publicId` is non-empty and does not match the XML `PubidLiteral`
 * production (W3C DOM Parsing §3.2.1.3; XML 1.0 production [12])
 * - a DocumentType's `systemId` is non-empty and does not match the XML `SystemLiteral`
 * production (W3C DOM Parsing §3.2.1.3; XML 1.0 production [11])
 * - a DocumentType's `internalSubset` contains `"]>"`
 * - an EntityReference's `nodeName` is not a valid XML `Name` (XML 1.0 production [5])
 * - the Document has no `documentElement`
 * @see https://developer.mozilla.org/docs/Web/API/XMLSerializer/serializeToString
 * @see https://html.spec.whatwg.org/#dom-xmlserializer-serializetostring
 * @see https://github.com/w3c/DOM-Parsing/issues/84
 * @prettierignore
 */
XMLSerializer.prototype.serializeToString = function (node, options) {
	return nodeSerializeToString.call(node, options);
};
Node.prototype.toString = nodeSerializeToString;
function nodeSerializeToString(options) {
	// Normalize the user-supplied options into a single internal opts object so that the
	// internal serializer always works with a consistent shape rather than positional flags.
	var opts;
	if (typeof options === 'function') {
		opts = { requireWellFormed: false, splitCDATASections: true, nodeFilter: options };
	} else if (options != null) {
		opts = {
			requireWellFormed: !!options.requireWellFormed,
			splitCDATASections: options.splitCDATASections !== false,
			nodeFilter: options.nodeFilter || null,
		};
	} else {
		opts = { requireWellFormed: false, splitCDATASections: true, nodeFilter: null };
	}
	var buf = [];
	var refNode = (this.nodeType === DOCUMENT_NODE && this.documentElement) || this;
	var prefix = refNode.prefix;
	var uri = refNode.namespaceURI;

	if (uri && prefix == null) {
		var prefix = refNode.lookupPrefix(uri);
		if (prefix == null) {
			var visibleNamespaces = [
				{ namespace: uri, prefix: null },
				//{namespace:uri,prefix:''}
			];
		}
	}
	serializeToString(this, buf, visibleNamespaces, opts);
	return buf.join('');
}

function needNamespaceDefine(node, isHTML, visibleNamespaces) {
	var prefix = node.prefix || '';
	var uri = node.namespaceURI;
	// According to [Namespaces in XML 1.0](https://www.w3.org/TR/REC-xml-names/#ns-using) ,
	// and more specifically https://www.w3.org/TR/REC-xml-names/#nsc-NoPrefixUndecl :
	// > In a namespace declaration for a prefix [...], the attribute value MUST NOT be empty.
	// in a similar manner [Namespaces in XML 1.1](https://www.w3.org/TR/xml-names11/#ns-using)
	// and more specifically https://www.w3.org/TR/xml-names11/#nsc-NSDeclared :
	// > [...] Furthermore, the attribute value [...] must not be an empty string.
	// so serializing empty namespace value like xmlns:ds="" would produce an invalid XML document.
	if (!uri) {
		return false;
	}
	if ((prefix === 'xml' && uri === NAMESPACE.XML) || uri === NAMESPACE.XMLNS) {
		return false;
	}

	var i = visibleNamespaces.length;
	while (i--) {
		var ns = visibleNamespaces[i];
		// get namespace prefix
		if (ns.prefix === prefix) {
			return ns.namespace !== uri;
		}
	}
	return true;
}
/**
 * Literal whitespace other than space that appear in attribute values are serialized as
 * their entity references, so they will be preserved.
 * (In contrast to whitespace literals in the input which are normalized to spaces).
 *
 * Well-formed constraint: No < in Attribute Values:
 * > The replacement text of any entity referred to directly or indirectly
 * > in an attribute value must not contain a <.
 *
 * @see https://www.w3.org/TR/xml11/#CleanAttrVals
 * @see https://www.w3.org/TR/xml11/#NT-AttValue
 * @see https://www.w3.org/TR/xml11/#AVNormalize
 * @see https://w3c.github.io/DOM-Parsing/#serializing-an-element-s-attributes
 * @prettierignore
 */
function addSerializedAttribute(buf, qualifiedName, value, requireWellFormed) {
	if (requireWellFormed && !g.QName_exact.test(qualifiedName)) {
		throw new DOMException(
			'The attribute name "' + qualifiedName + '" is not a valid XML QName',
			DOMExceptionName.InvalidStateError
		);
	}
	buf.push(' ', qualifiedName, '="', value.replace(/[<>&"\t\n\r]/g, _xmlEncoder), '"');
}

function serializeToString(node, buf, visibleNamespaces, opts) {
	if (!visibleNamespaces) {
		visibleNamespaces = [];
	}
	var nodeFilter = opts.nodeFilter;
	var requireWellFormed = opts.requireWellFormed;
	var splitCDATASections = opts.splitCDATASections;
	var doc = node.nodeType === DOCUMENT_NODE ? node : node.ownerDocument;
	var isHTML = doc.type === 'html';

	walkDOM(
		node,
		{ ns: visibleNamespaces },
		{
			enter: function (n, ctx) {
				var namespaces = ctx.ns;

				if (nodeFilter) {
					n = nodeFilter(n);
					if (n) {
						if (typeof n == 'string') {
							buf.push(n);
							return null;
						}
					} else {
						return null;
					}
				}

				switch (n.nodeType) {
					case ELEMENT_NODE:
						var attrs = n.attributes;
						var len = attrs.length;
						var nodeName = n.tagName;

						var prefixedNodeName = nodeName;
						if (!isHTML && !n.prefix && n.namespaceURI) {
							var defaultNS;
							// lookup current default ns from `xmlns` attribute
							for (var ai = 0; ai < attrs.length; ai++) {
								if (attrs.item(ai).name === 'xmlns') {
									defaultNS = attrs.item(ai).value;
									break;
								}
							}
							if (!defaultNS) {
								// lookup current default ns in visibleNamespaces
								for (var nsi = namespaces.length - 1; nsi >= 0; nsi--) {
									var nsEntry = namespaces[nsi];
									if (nsEntry.prefix === '' && nsEntry.namespace === n.namespaceURI) {
										defaultNS = nsEntry.namespace;
										break;
									}
								}
							}
							if (defaultNS !== n.namespaceURI) {
								for (var nsi = namespaces.length - 1; nsi >= 0; nsi--) {
									var nsEntry = namespaces[nsi];
									if (nsEntry.namespace === n.namespaceURI) {
										if (nsEntry.prefix) {
											prefixedNodeName = nsEntry.prefix + ':' + nodeName;
										}
										break;
									}
								}
							}
						}

						if (requireWellFormed && !g.QName_exact.test(prefixedNodeName)) {
							throw new DOMException(
								'The element name "' + prefixedNodeName + '" is not a valid XML QName',
								DOMExceptionName.InvalidStateError
							);
						}

						buf.push('<', prefixedNodeName);

						// Build a fresh namespace snapshot for this element's children.
						// The slice prevents sibling elements from inheriting each other's declarations.
						var childNamespaces = namespaces.slice();

						for (var i = 0; i < len; i++) {
							// add namespaces for attributes
							var attr = attrs.item(i);
							if (attr.prefix == 'xmlns') {
								childNamespaces.push({
									prefix: attr.localName,
									namespace: attr.value,
								});
							} else if (attr.nodeName == 'xmlns') {
								childNamespaces.push({ prefix: '', namespace: attr.value });
							}
						}

						for (var i = 0; i < len; i++) {
							var attr = attrs.item(i);
							if (needNamespaceDefine(attr, isHTML, childNamespaces)) {
								var attrPrefix = attr.prefix || '';
								var uri = attr.namespaceURI;
								addSerializedAttribute(buf, attrPrefix ? 'xmlns:' + attrPrefix : 'xmlns', uri, requireWellFormed);
								childNamespaces.push({ prefix: attrPrefix, namespace: uri });
							}
							// Apply nodeFilter and serialize the attribute.
							var filteredAttr = nodeFilter ? nodeFilter(attr) : attr;
							if (filteredAttr) {
								if (typeof filteredAttr === 'string') {
									buf.push(filteredAttr);
								} else {
									addSerializedAttribute(buf, filteredAttr.name, filteredAttr.value, requireWellFormed);
								}
							}
						}

						// add namespace for current node
						if (nodeName === prefixedNodeName && needNamespaceDefine(n, isHTML, childNamespaces)) {
							var nodePrefix = n.prefix || '';
							var uri = n.namespaceURI;
							addSerializedAttribute(buf, nodePrefix ? 'xmlns:' + nodePrefix : 'xmlns', uri, requireWellFormed);
							childNamespaces.push({ prefix: nodePrefix, namespace: uri });
						}

						// in XML elements can be closed when they have no children
						var canCloseTag = !n.firstChild;
						if (canCloseTag && (isHTML || n.namespaceURI === NAMESPACE.HTML)) {
							// in HTML (doc or ns) only void elements can be closed right away
							canCloseTag = isHTMLVoidElement(nodeName);
						}
						if (canCloseTag) {
							buf.push('/>');
							// Self-closing: no children and no closing tag needed from exit.
							return null;
						}

						buf.push('>');

						// HTML raw text elements: serialize children as raw data without further descent.
						if (isHTML && isHTMLRawTextElement(nodeName)) {
							var child = n.firstChild;
							while (child) {
								if (child.data) {
									buf.push(child.data);
								} else {
									serializeToString(child, buf, childNamespaces.slice(), opts);
								}
								child = child.nextSibling;
							}
							buf.push('</', prefixedNodeName, '>');
							// Children handled manually above; prevent walkDOM from also traversing them.
							return null;
						}

						// Return child context so walkDOM descends; exit will emit the closing tag.
						return { ns: childNamespaces, tag: prefixedNodeName };
					case DOCUMENT_NODE:
					case DOCUMENT_FRAGMENT_NODE:
						if (requireWellFormed && n.nodeType === DOCUMENT_NODE && n.documentElement == null) {
							throw new DOMException('The Document has no documentElement', DOMExceptionName.InvalidStateError);
						}
						// Pass namespaces through; each child element will slice independently.
						return { ns: namespaces };
					case ATTRIBUTE_NODE:
						addSerializedAttribute(buf, n.name, n.value, requireWellFormed);
						return null;
					case TEXT_NODE:
						/*
						 * The ampersand character (&) and the left angle bracket (<) must not appear in their literal form,
						 * except when used as markup delimiters, or within a comment, a processing instruction,
						 * or a CDATA section.
						 * If they are needed elsewhere, they must be escaped using either numeric character
						 * references or the strings `&amp;` and `&lt;` respectively.
						 * The right angle bracket (>) may be represented using the string " &gt; ",
						 * and must, for compatibility, be escaped using either `&gt;`,
						 * or a character reference when it appears in the string `]]>` in content,
						 * when that string is not marking the end of a CDATA section.
						 *
						 * In the content of elements, character data is any string of characters which does not
						 * contain the start-delimiter of any markup and does not include the CDATA-section-close
						 * delimiter, `]]>`.
						 *
						 * @see https://www.w3.org/TR/xml/#NT-CharData
						 * @see https://w3c.github.io/DOM-Parsing/#xml-serializing-a-text-node
						 */
						if (requireWellFormed && g.InvalidChar.test(n.data)) {
							throw new DOMException(
								'The Text node data contains characters outside the XML Char production',
								DOMExceptionName.InvalidStateError
							);
						}
						buf.push(n.data.replace(/[<&>]/g, _xmlEncoder));
						return null;
					case CDATA_SECTION_NODE:
						if (requireWellFormed && n.data.indexOf(']]>') !== -1) {
							throw new DOMException('The CDATASection data contains "]]>"', DOMExceptionName.InvalidStateError);
						}
						if (splitCDATASections) {
							buf.push(g.CDATA_START, n.data.replace(/]]>/g, ']]]]><![CDATA[>'), g.CDATA_END);
						} else {
							buf.push(g.CDATA_START, n.data, g.CDATA_END);
						}
						return null;
					case COMMENT_NODE:
						if (requireWellFormed) {
							if (g.InvalidChar.test(n.data)) {
								throw new DOMException(
									'The comment node data contains characters outside the XML Char production',
									DOMExceptionName.InvalidStateError
								);
							}
							if (n.data.indexOf('--') !== -1 || n.data[n.data.length - 1] === '-') {
								throw new DOMException(
									'The comment node data contains "--" or ends with "-"',
									DOMExceptionName.InvalidStateError
								);
							}
						}
						buf.push(g.COMMENT_START, n.data, g.COMMENT_END);
						return null;
					case DOCUMENT_TYPE_NODE:
						var pubid = n.publicId;
						var sysid = n.systemId;
						if (requireWellFormed) {
							if (!g.Name_exact.test(n.name)) {
								throw new DOMException(
									'The doctype name "' + n.name + '" is not a valid XML Name',
									DOMExceptionName.InvalidStateError
								);
							}
							if (pubid && !g.PubidLiteral_match.test(pubid)) {
								throw new DOMException('DocumentType publicId is not a valid PubidLiteral', DOMExceptionName.InvalidStateError);
							}
							if (sysid && sysid !== '.' && !g.SystemLiteral_match.test(sysid)) {
								throw new DOMException('DocumentType systemId is not a valid SystemLiteral', DOMExceptionName.InvalidStateError);
							}
							if (n.internalSubset && n.internalSubset.indexOf(']>') !== -1) {
								throw new DOMException('DocumentType internalSubset contains "]>"', DOMExceptionName.InvalidStateError);
							}
						}
						buf.push(g.DOCTYPE_DECL_START, ' ', n.name);
						if (pubid) {
							buf.push(' ', g.PUBLIC, ' ', pubid);
							if (sysid && sysid !== '.') {
								buf.push(' ', sysid);
							}
						} else if (sysid && sysid !== '.') {
							buf.push(' ', g.SYSTEM, ' ', sysid);
						}
						if (n.internalSubset) {
							buf.push(' [', n.internalSubset, ']');
						}
						buf.push('>');
						return null;
					case PROCESSING_INSTRUCTION_NODE:
						if (requireWellFormed) {
							if (!g.NCName_exact.test(n.target) || n.target.toLowerCase() === 'xml') {
								throw new DOMException(
									'The processing instruction target "' + n.target + '" is not a valid XML NCName or is reserved',
									DOMExceptionName.InvalidStateError
								);
							}
							if (g.InvalidChar.test(n.data)) {
								throw new DOMException(
									'The ProcessingInstruction data contains characters outside the XML Char production',
									DOMExceptionName.InvalidStateError
								);
							}
							if (n.data.indexOf('?>') !== -1) {
								throw new DOMException('The ProcessingInstruction data contains "?>"', DOMExceptionName.InvalidStateError);
							}
						}
						buf.push('<?', n.target, ' ', n.data, '?>');
						return null;
					case ENTITY_REFERENCE_NODE:
						if (requireWellFormed && !g.Name_exact.test(n.nodeName)) {
							throw new DOMException(
								'The entity reference name "' + n.nodeName + '" is not a valid XML Name',
								DOMExceptionName.InvalidStateError
							);
						}
						buf.push('&', n.nodeName, ';');
						return null;
					//case ENTITY_NODE:
					//case NOTATION_NODE:
					default:
						buf.push('??', n.nodeName);
						return null;
				}
			},
			exit: function (n, childCtx) {
				// Emit the closing tag for elements that were opened (not self-closed, not raw text).
				if (childCtx && childCtx.tag) {
					buf.push('</', childCtx.tag, '>');
				}
			},
		}
	);
}
/**
 * Imports a node from a different document into `doc`, creating a new copy.
 * Delegates to {@link walkDOM} for traversal. Each node in the subtree is shallow-cloned,
 * stamped with `doc` as its `ownerDocument`, and detached (`parentNode` set to `null`).
 * Children are imported recursively when `deep` is `true`; for {@link Attr} nodes `deep` is
 * always forced to `true`
 * because an attribute's value lives in a child text node.
 *
 * @param {Document} doc
 * The document that will own the imported node.
 * @param {Node} node
 * The node to import.
 * @param {boolean} deep
 * If `true`, descendants are imported recursively.
 * @returns {Node}
 * The newly imported node, now owned by `doc`.
 */
function importNode(doc, node, deep) {
	var destRoot;
	walkDOM(node, null, {
		enter: function (srcNode, destParent) {
			// Shallow-clone the node and stamp it into the target document.
			var destNode = srcNode.cloneNode(false);
			destNode.ownerDocument = doc;
			destNode.parentNode = null;
			// capture as the root of the imported subtree or attach to parent.
			if (destParent === null) {
				destRoot = destNode;
			} else {
				destParent.appendChild(destNode);
			}
			// ATTRIBUTE_NODE must always be imported deeply: its value lives in a child text node.
			var shouldDeep = srcNode.nodeType === ATTRIBUTE_NODE || deep;
			return shouldDeep ? destNode : null;
		},
	});
	return destRoot;
}

/**
 * Creates a copy of a node from an existing one.
 *
 * @param {Document} doc
 * The Document object representing the document that the new node will belong to.
 * @param {Node} node
 * The node to clone.
 * @param {boolean} deep
 * If true, the contents of the node are recursively copied.
 * If false, only the node itself (and its attributes, if it is an element) are copied.
 * @returns {Node}
 * Returns the newly created copy of the node.
 * @throws {DOMException}
 * May throw a DOMException if operations within setAttributeNode or appendChild (which are
 * potentially invoked in this function) do not meet their specific constraints.
 */
function cloneNode(doc, node, deep) {
	var destRoot;
	walkDOM(node, null, {
		enter: function (srcNode, destParent) {
			// 1. Create a blank node of the same type and copy all scalar own properties.
			var destNode = new srcNode.constructor(PDC);
			for (var n in srcNode) {
				if (hasOwn(srcNode, n)) {
					var v = srcNode[n];
					if (typeof v != 'object') {
						if (v != destNode[n]) {
							destNode[n] = v;
						}
					}
				}
			}
			if (srcNode.childNodes) {
				destNode.childNodes = new NodeList();
			}
			destNode.ownerDocument = doc;
			// 2. Handle node-type-specific setup.
			//    Attributes are not DOM children, so they are cloned inline here
			//    rather than by walkDOM descent.
			//    ATTRIBUTE_NODE forces deep=true so its own children are walked.
			var shouldDeep = deep;
			switch (destNode.nodeType) {
				case ELEMENT_NODE:
					var attrs = srcNode.attributes;
					var attrs2 = (destNode.attributes = new NamedNodeMap());
					var len = attrs.length;
					attrs2._ownerElement = destNode;
					for (var i = 0; i < len; i++) {
						destNode.setAttributeNode(cloneNode(doc, attrs.item(i), true));
					}
					break;
				case ATTRIBUTE_NODE:
					shouldDeep = true;
			}
			// 3. Attach to parent, or capture as the root of the cloned subtree.
			if (destParent !== null) {
				destParent.appendChild(destNode);
			} else {
				destRoot = destNode;
			}
			// 4. Return destNode as the context for children (causes walkDOM to descend),
			//    or null to skip children (shallow clone).
			return shouldDeep ? destNode : null;
		},
	});
	return destRoot;
}

function __set__(object, key, value) {
	object[key] = value;
}

// Returns a new array of direct Element children.
// Passed to LiveNodeList to implement ParentNode.children.
// https://dom.spec.whatwg.org/#dom-parentnode-children
function childrenRefresh(node) {
	var ls = [];
	var child = node.firstChild;
	while (child) {
		if (child.nodeType === ELEMENT_NODE) {
			ls.push(child);
		}
		child = child.nextSibling;
	}
	return ls;
}

//do dynamic
try {
	if (Object.defineProperty) {
		Object.defineProperty(LiveNodeList.prototype, 'length', {
			get: function () {
				_updateLiveList(this);
				return this.$$length;
			},
		});

		/**
		 * The text content of this node and its descendants.
		 *
		 * For {@link Element} and {@link DocumentFragment} nodes, returns the concatenation of the
		 * `nodeValue` of every descendant text node, excluding processing instruction and comment
		 * nodes. For all other node types, returns `nodeValue`.
		 *
		 * Setting `textContent` on an element or document fragment replaces all child nodes with a
		 * single text node; on other nodes it sets `data`, `value`, and `nodeValue` directly.
		 *
		 * @type {string | null}
		 * @see {@link https://dom.spec.whatwg.org/#dom-node-textcontent}
		 */
		Object.defineProperty(Node.prototype, 'textContent', {
			get: function () {
				if (this.nodeType === ELEMENT_NODE || this.nodeType === DOCUMENT_FRAGMENT_NODE) {
					var buf = [];
					walkDOM(this, null, {
						enter: function (n) {
							if (n.nodeType === ELEMENT_NODE || n.nodeType === DOCUMENT_FRAGMENT_NODE) {
								return true; // enter children
							}
							if (n.nodeType === PROCESSING_INSTRUCTION_NODE || n.nodeType === COMMENT_NODE) {
								return null; // excluded from text content
							}
							buf.push(n.nodeValue);
						},
					});
					return buf.join('');
				}
				return this.nodeValue;
			},

			set: function (data) {
				switch (this.nodeType) {
					case ELEMENT_NODE:
					case DOCUMENT_FRAGMENT_NODE:
						while (this.firstChild) {
							this.removeChild(this.firstChild);
						}
						if (data || String(data)) {
							this.appendChild(this.ownerDocument.createTextNode(data));
						}
						break;

					default:
						this.data = data;
						this.value = data;
						this.nodeValue = data;
				}
			},
		});

		Object.defineProperty(CharacterData.prototype, 'data', {
			get: function () {
				return this._data != null ? this._data : '';
			},
			set: function (v) {
				this._data = v;
				this.length = typeof v === 'string' ? v.length : 0;
			},
		});

		Object.defineProperty(CharacterData.prototype, 'nodeValue', {
			get: function () {
				return this.data;
			},
			set: function (v) {
				this.data = v;
			},
			enumerable: true,
			configurable: true,
		});

		Object.defineProperty(Element.prototype, 'children', {
			get: function () {
				return new LiveNodeList(this, childrenRefresh);
			},
		});
		Object.defineProperty(Document.prototype, 'children', {
			get: function () {
				return new LiveNodeList(this, childrenRefresh);
			},
		});
		Object.defineProperty(DocumentFragment.prototype, 'children', {
			get: function () {
				return new LiveNodeList(this, childrenRefresh);
			},
		});

		__set__ = function (object, key, value) {
			//console.log(value)
			object['$$' + key] = value;
		};
	}
} catch (e) {
	//ie8
}

exports._updateLiveList = _updateLiveList;
exports.Attr = Attr;
exports.CDATASection = CDATASection;
exports.CharacterData = CharacterData;
exports.Comment = Comment;
exports.Document = Document;
exports.DocumentFragment = DocumentFragment;
exports.DocumentType = DocumentType;
exports.DOMImplementation = DOMImplementation;
exports.Element = Element;
exports.Entity = Entity;
exports.EntityReference = EntityReference;
exports.LiveNodeList = LiveNodeList;
exports.NamedNodeMap = NamedNodeMap;
exports.Node = Node;
exports.NodeList = NodeList;
exports.Notation = Notation;
exports.Text = Text;
exports.ProcessingInstruction = ProcessingInstruction;
exports.walkDOM = walkDOM;
exports.XMLSerializer = XMLSerializer;


/***/ }),

/***/ 124:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var freeze = (__nccwpck_require__(855).freeze);

/**
 * The entities that are predefined in every XML document.
 *
 * @see https://www.w3.org/TR/2006/REC-xml11-20060816/#sec-predefined-ent W3C XML 1.1
 * @see https://www.w3.org/TR/2008/REC-xml-20081126/#sec-predefined-ent W3C XML 1.0
 * @see https://en.wikipedia.org/wiki/List_of_XML_and_HTML_character_entity_references#Predefined_entities_in_XML
 *      Wikipedia
 */
exports.XML_ENTITIES = freeze({
	amp: '&',
	apos: "'",
	gt: '>',
	lt: '<',
	quot: '"',
});

/**
 * A map of all entities that are detected in an HTML document.
 * They contain all entries from `XML_ENTITIES`.
 *
 * @see {@link XML_ENTITIES}
 * @see {@link DOMParser.parseFromString}
 * @see {@link DOMImplementation.prototype.createHTMLDocument}
 * @see https://html.spec.whatwg.org/#named-character-references WHATWG HTML(5)
 *      Spec
 * @see https://html.spec.whatwg.org/entities.json JSON
 * @see https://www.w3.org/TR/xml-entity-names/ W3C XML Entity Names
 * @see https://www.w3.org/TR/html4/sgml/entities.html W3C HTML4/SGML
 * @see https://en.wikipedia.org/wiki/List_of_XML_and_HTML_character_entity_references#Character_entity_references_in_HTML
 *      Wikipedia (HTML)
 * @see https://en.wikipedia.org/wiki/List_of_XML_and_HTML_character_entity_references#Entities_representing_special_characters_in_XHTML
 *      Wikpedia (XHTML)
 */
exports.HTML_ENTITIES = freeze({
	Aacute: '\u00C1',
	aacute: '\u00E1',
	Abreve: '\u0102',
	abreve: '\u0103',
	ac: '\u223E',
	acd: '\u223F',
	acE: '\u223E\u0333',
	Acirc: '\u00C2',
	acirc: '\u00E2',
	acute: '\u00B4',
	Acy: '\u0410',
	acy: '\u0430',
	AElig: '\u00C6',
	aelig: '\u00E6',
	af: '\u2061',
	Afr: '\uD835\uDD04',
	afr: '\uD835\uDD1E',
	Agrave: '\u00C0',
	agrave: '\u00E0',
	alefsym: '\u2135',
	aleph: '\u2135',
	Alpha: '\u0391',
	alpha: '\u03B1',
	Amacr: '\u0100',
	amacr: '\u0101',
	amalg: '\u2A3F',
	AMP: '\u0026',
	amp: '\u0026',
	And: '\u2A53',
	and: '\u2227',
	andand: '\u2A55',
	andd: '\u2A5C',
	andslope: '\u2A58',
	andv: '\u2A5A',
	ang: '\u2220',
	ange: '\u29A4',
	angle: '\u2220',
	angmsd: '\u2221',
	angmsdaa: '\u29A8',
	angmsdab: '\u29A9',
	angmsdac: '\u29AA',
	angmsdad: '\u29AB',
	angmsdae: '\u29AC',
	angmsdaf: '\u29AD',
	angmsdag: '\u29AE',
	angmsdah: '\u29AF',
	angrt: '\u221F',
	angrtvb: '\u22BE',
	angrtvbd: '\u299D',
	angsph: '\u2222',
	angst: '\u00C5',
	angzarr: '\u237C',
	Aogon: '\u0104',
	aogon: '\u0105',
	Aopf: '\uD835\uDD38',
	aopf: '\uD835\uDD52',
	ap: '\u2248',
	apacir: '\u2A6F',
	apE: '\u2A70',
	ape: '\u224A',
	apid: '\u224B',
	apos: '\u0027',
	ApplyFunction: '\u2061',
	approx: '\u2248',
	approxeq: '\u224A',
	Aring: '\u00C5',
	aring: '\u00E5',
	Ascr: '\uD835\uDC9C',
	ascr: '\uD835\uDCB6',
	Assign: '\u2254',
	ast: '\u002A',
	asymp: '\u2248',
	asympeq: '\u224D',
	Atilde: '\u00C3',
	atilde: '\u00E3',
	Auml: '\u00C4',
	auml: '\u00E4',
	awconint: '\u2233',
	awint: '\u2A11',
	backcong: '\u224C',
	backepsilon: '\u03F6',
	backprime: '\u2035',
	backsim: '\u223D',
	backsimeq: '\u22CD',
	Backslash: '\u2216',
	Barv: '\u2AE7',
	barvee: '\u22BD',
	Barwed: '\u2306',
	barwed: '\u2305',
	barwedge: '\u2305',
	bbrk: '\u23B5',
	bbrktbrk: '\u23B6',
	bcong: '\u224C',
	Bcy: '\u0411',
	bcy: '\u0431',
	bdquo: '\u201E',
	becaus: '\u2235',
	Because: '\u2235',
	because: '\u2235',
	bemptyv: '\u29B0',
	bepsi: '\u03F6',
	bernou: '\u212C',
	Bernoullis: '\u212C',
	Beta: '\u0392',
	beta: '\u03B2',
	beth: '\u2136',
	between: '\u226C',
	Bfr: '\uD835\uDD05',
	bfr: '\uD835\uDD1F',
	bigcap: '\u22C2',
	bigcirc: '\u25EF',
	bigcup: '\u22C3',
	bigodot: '\u2A00',
	bigoplus: '\u2A01',
	bigotimes: '\u2A02',
	bigsqcup: '\u2A06',
	bigstar: '\u2605',
	bigtriangledown: '\u25BD',
	bigtriangleup: '\u25B3',
	biguplus: '\u2A04',
	bigvee: '\u22C1',
	bigwedge: '\u22C0',
	bkarow: '\u290D',
	blacklozenge: '\u29EB',
	blacksquare: '\u25AA',
	blacktriangle: '\u25B4',
	blacktriangledown: '\u25BE',
	blacktriangleleft: '\u25C2',
	blacktriangleright: '\u25B8',
	blank: '\u2423',
	blk12: '\u2592',
	blk14: '\u2591',
	blk34: '\u2593',
	block: '\u2588',
	bne: '\u003D\u20E5',
	bnequiv: '\u2261\u20E5',
	bNot: '\u2AED',
	bnot: '\u2310',
	Bopf: '\uD835\uDD39',
	bopf: '\uD835\uDD53',
	bot: '\u22A5',
	bottom: '\u22A5',
	bowtie: '\u22C8',
	boxbox: '\u29C9',
	boxDL: '\u2557',
	boxDl: '\u2556',
	boxdL: '\u2555',
	boxdl: '\u2510',
	boxDR: '\u2554',
	boxDr: '\u2553',
	boxdR: '\u2552',
	boxdr: '\u250C',
	boxH: '\u2550',
	boxh: '\u2500',
	boxHD: '\u2566',
	boxHd: '\u2564',
	boxhD: '\u2565',
	boxhd: '\u252C',
	boxHU: '\u2569',
	boxHu: '\u2567',
	boxhU: '\u2568',
	boxhu: '\u2534',
	boxminus: '\u229F',
	boxplus: '\u229E',
	boxtimes: '\u22A0',
	boxUL: '\u255D',
	boxUl: '\u255C',
	boxuL: '\u255B',
	boxul: '\u2518',
	boxUR: '\u255A',
	boxUr: '\u2559',
	boxuR: '\u2558',
	boxur: '\u2514',
	boxV: '\u2551',
	boxv: '\u2502',
	boxVH: '\u256C',
	boxVh: '\u256B',
	boxvH: '\u256A',
	boxvh: '\u253C',
	boxVL: '\u2563',
	boxVl: '\u2562',
	boxvL: '\u2561',
	boxvl: '\u2524',
	boxVR: '\u2560',
	boxVr: '\u255F',
	boxvR: '\u255E',
	boxvr: '\u251C',
	bprime: '\u2035',
	Breve: '\u02D8',
	breve: '\u02D8',
	brvbar: '\u00A6',
	Bscr: '\u212C',
	bscr: '\uD835\uDCB7',
	bsemi: '\u204F',
	bsim: '\u223D',
	bsime: '\u22CD',
	bsol: '\u005C',
	bsolb: '\u29C5',
	bsolhsub: '\u27C8',
	bull: '\u2022',
	bullet: '\u2022',
	bump: '\u224E',
	bumpE: '\u2AAE',
	bumpe: '\u224F',
	Bumpeq: '\u224E',
	bumpeq: '\u224F',
	Cacute: '\u0106',
	cacute: '\u0107',
	Cap: '\u22D2',
	cap: '\u2229',
	capand: '\u2A44',
	capbrcup: '\u2A49',
	capcap: '\u2A4B',
	capcup: '\u2A47',
	capdot: '\u2A40',
	CapitalDifferentialD: '\u2145',
	caps: '\u2229\uFE00',
	caret: '\u2041',
	caron: '\u02C7',
	Cayleys: '\u212D',
	ccaps: '\u2A4D',
	Ccaron: '\u010C',
	ccaron: '\u010D',
	Ccedil: '\u00C7',
	ccedil: '\u00E7',
	Ccirc: '\u0108',
	ccirc: '\u0109',
	Cconint: '\u2230',
	ccups: '\u2A4C',
	ccupssm: '\u2A50',
	Cdot: '\u010A',
	cdot: '\u010B',
	cedil: '\u00B8',
	Cedilla: '\u00B8',
	cemptyv: '\u29B2',
	cent: '\u00A2',
	CenterDot: '\u00B7',
	centerdot: '\u00B7',
	Cfr: '\u212D',
	cfr: '\uD835\uDD20',
	CHcy: '\u0427',
	chcy: '\u0447',
	check: '\u2713',
	checkmark: '\u2713',
	Chi: '\u03A7',
	chi: '\u03C7',
	cir: '\u25CB',
	circ: '\u02C6',
	circeq: '\u2257',
	circlearrowleft: '\u21BA',
	circlearrowright: '\u21BB',
	circledast: '\u229B',
	circledcirc: '\u229A',
	circleddash: '\u229D',
	CircleDot: '\u2299',
	circledR: '\u00AE',
	circledS: '\u24C8',
	CircleMinus: '\u2296',
	CirclePlus: '\u2295',
	CircleTimes: '\u2297',
	cirE: '\u29C3',
	cire: '\u2257',
	cirfnint: '\u2A10',
	cirmid: '\u2AEF',
	cirscir: '\u29C2',
	ClockwiseContourIntegral: '\u2232',
	CloseCurlyDoubleQuote: '\u201D',
	CloseCurlyQuote: '\u2019',
	clubs: '\u2663',
	clubsuit: '\u2663',
	Colon: '\u2237',
	colon: '\u003A',
	Colone: '\u2A74',
	colone: '\u2254',
	coloneq: '\u2254',
	comma: '\u002C',
	commat: '\u0040',
	comp: '\u2201',
	compfn: '\u2218',
	complement: '\u2201',
	complexes: '\u2102',
	cong: '\u2245',
	congdot: '\u2A6D',
	Congruent: '\u2261',
	Conint: '\u222F',
	conint: '\u222E',
	ContourIntegral: '\u222E',
	Copf: '\u2102',
	copf: '\uD835\uDD54',
	coprod: '\u2210',
	Coproduct: '\u2210',
	COPY: '\u00A9',
	copy: '\u00A9',
	copysr: '\u2117',
	CounterClockwiseContourIntegral: '\u2233',
	crarr: '\u21B5',
	Cross: '\u2A2F',
	cross: '\u2717',
	Cscr: '\uD835\uDC9E',
	cscr: '\uD835\uDCB8',
	csub: '\u2ACF',
	csube: '\u2AD1',
	csup: '\u2AD0',
	csupe: '\u2AD2',
	ctdot: '\u22EF',
	cudarrl: '\u2938',
	cudarrr: '\u2935',
	cuepr: '\u22DE',
	cuesc: '\u22DF',
	cularr: '\u21B6',
	cularrp: '\u293D',
	Cup: '\u22D3',
	cup: '\u222A',
	cupbrcap: '\u2A48',
	CupCap: '\u224D',
	cupcap: '\u2A46',
	cupcup: '\u2A4A',
	cupdot: '\u228D',
	cupor: '\u2A45',
	cups: '\u222A\uFE00',
	curarr: '\u21B7',
	curarrm: '\u293C',
	curlyeqprec: '\u22DE',
	curlyeqsucc: '\u22DF',
	curlyvee: '\u22CE',
	curlywedge: '\u22CF',
	curren: '\u00A4',
	curvearrowleft: '\u21B6',
	curvearrowright: '\u21B7',
	cuvee: '\u22CE',
	cuwed: '\u22CF',
	cwconint: '\u2232',
	cwint: '\u2231',
	cylcty: '\u232D',
	Dagger: '\u2021',
	dagger: '\u2020',
	daleth: '\u2138',
	Darr: '\u21A1',
	dArr: '\u21D3',
	darr: '\u2193',
	dash: '\u2010',
	Dashv: '\u2AE4',
	dashv: '\u22A3',
	dbkarow: '\u290F',
	dblac: '\u02DD',
	Dcaron: '\u010E',
	dcaron: '\u010F',
	Dcy: '\u0414',
	dcy: '\u0434',
	DD: '\u2145',
	dd: '\u2146',
	ddagger: '\u2021',
	ddarr: '\u21CA',
	DDotrahd: '\u2911',
	ddotseq: '\u2A77',
	deg: '\u00B0',
	Del: '\u2207',
	Delta: '\u0394',
	delta: '\u03B4',
	demptyv: '\u29B1',
	dfisht: '\u297F',
	Dfr: '\uD835\uDD07',
	dfr: '\uD835\uDD21',
	dHar: '\u2965',
	dharl: '\u21C3',
	dharr: '\u21C2',
	DiacriticalAcute: '\u00B4',
	DiacriticalDot: '\u02D9',
	DiacriticalDoubleAcute: '\u02DD',
	DiacriticalGrave: '\u0060',
	DiacriticalTilde: '\u02DC',
	diam: '\u22C4',
	Diamond: '\u22C4',
	diamond: '\u22C4',
	diamondsuit: '\u2666',
	diams: '\u2666',
	die: '\u00A8',
	DifferentialD: '\u2146',
	digamma: '\u03DD',
	disin: '\u22F2',
	div: '\u00F7',
	divide: '\u00F7',
	divideontimes: '\u22C7',
	divonx: '\u22C7',
	DJcy: '\u0402',
	djcy: '\u0452',
	dlcorn: '\u231E',
	dlcrop: '\u230D',
	dollar: '\u0024',
	Dopf: '\uD835\uDD3B',
	dopf: '\uD835\uDD55',
	Dot: '\u00A8',
	dot: '\u02D9',
	DotDot: '\u20DC',
	doteq: '\u2250',
	doteqdot: '\u2251',
	DotEqual: '\u2250',
	dotminus: '\u2238',
	dotplus: '\u2214',
	dotsquare: '\u22A1',
	doublebarwedge: '\u2306',
	DoubleContourIntegral: '\u222F',
	DoubleDot: '\u00A8',
	DoubleDownArrow: '\u21D3',
	DoubleLeftArrow: '\u21D0',
	DoubleLeftRightArrow: '\u21D4',
	DoubleLeftTee: '\u2AE4',
	DoubleLongLeftArrow: '\u27F8',
	DoubleLongLeftRightArrow: '\u27FA',
	DoubleLongRightArrow: '\u27F9',
	DoubleRightArrow: '\u21D2',
	DoubleRightTee: '\u22A8',
	DoubleUpArrow: '\u21D1',
	DoubleUpDownArrow: '\u21D5',
	DoubleVerticalBar: '\u2225',
	DownArrow: '\u2193',
	Downarrow: '\u21D3',
	downarrow: '\u2193',
	DownArrowBar: '\u2913',
	DownArrowUpArrow: '\u21F5',
	DownBreve: '\u0311',
	downdownarrows: '\u21CA',
	downharpoonleft: '\u21C3',
	downharpoonright: '\u21C2',
	DownLeftRightVector: '\u2950',
	DownLeftTeeVector: '\u295E',
	DownLeftVector: '\u21BD',
	DownLeftVectorBar: '\u2956',
	DownRightTeeVector: '\u295F',
	DownRightVector: '\u21C1',
	DownRightVectorBar: '\u2957',
	DownTee: '\u22A4',
	DownTeeArrow: '\u21A7',
	drbkarow: '\u2910',
	drcorn: '\u231F',
	drcrop: '\u230C',
	Dscr: '\uD835\uDC9F',
	dscr: '\uD835\uDCB9',
	DScy: '\u0405',
	dscy: '\u0455',
	dsol: '\u29F6',
	Dstrok: '\u0110',
	dstrok: '\u0111',
	dtdot: '\u22F1',
	dtri: '\u25BF',
	dtrif: '\u25BE',
	duarr: '\u21F5',
	duhar: '\u296F',
	dwangle: '\u29A6',
	DZcy: '\u040F',
	dzcy: '\u045F',
	dzigrarr: '\u27FF',
	Eacute: '\u00C9',
	eacute: '\u00E9',
	easter: '\u2A6E',
	Ecaron: '\u011A',
	ecaron: '\u011B',
	ecir: '\u2256',
	Ecirc: '\u00CA',
	ecirc: '\u00EA',
	ecolon: '\u2255',
	Ecy: '\u042D',
	ecy: '\u044D',
	eDDot: '\u2A77',
	Edot: '\u0116',
	eDot: '\u2251',
	edot: '\u0117',
	ee: '\u2147',
	efDot: '\u2252',
	Efr: '\uD835\uDD08',
	efr: '\uD835\uDD22',
	eg: '\u2A9A',
	Egrave: '\u00C8',
	egrave: '\u00E8',
	egs: '\u2A96',
	egsdot: '\u2A98',
	el: '\u2A99',
	Element: '\u2208',
	elinters: '\u23E7',
	ell: '\u2113',
	els: '\u2A95',
	elsdot: '\u2A97',
	Emacr: '\u0112',
	emacr: '\u0113',
	empty: '\u2205',
	emptyset: '\u2205',
	EmptySmallSquare: '\u25FB',
	emptyv: '\u2205',
	EmptyVerySmallSquare: '\u25AB',
	emsp: '\u2003',
	emsp13: '\u2004',
	emsp14: '\u2005',
	ENG: '\u014A',
	eng: '\u014B',
	ensp: '\u2002',
	Eogon: '\u0118',
	eogon: '\u0119',
	Eopf: '\uD835\uDD3C',
	eopf: '\uD835\uDD56',
	epar: '\u22D5',
	eparsl: '\u29E3',
	eplus: '\u2A71',
	epsi: '\u03B5',
	Epsilon: '\u0395',
	epsilon: '\u03B5',
	epsiv: '\u03F5',
	eqcirc: '\u2256',
	eqcolon: '\u2255',
	eqsim: '\u2242',
	eqslantgtr: '\u2A96',
	eqslantless: '\u2A95',
	Equal: '\u2A75',
	equals: '\u003D',
	EqualTilde: '\u2242',
	equest: '\u225F',
	Equilibrium: '\u21CC',
	equiv: '\u2261',
	equivDD: '\u2A78',
	eqvparsl: '\u29E5',
	erarr: '\u2971',
	erDot: '\u2253',
	Escr: '\u2130',
	escr: '\u212F',
	esdot: '\u2250',
	Esim: '\u2A73',
	esim: '\u2242',
	Eta: '\u0397',
	eta: '\u03B7',
	ETH: '\u00D0',
	eth: '\u00F0',
	Euml: '\u00CB',
	euml: '\u00EB',
	euro: '\u20AC',
	excl: '\u0021',
	exist: '\u2203',
	Exists: '\u2203',
	expectation: '\u2130',
	ExponentialE: '\u2147',
	exponentiale: '\u2147',
	fallingdotseq: '\u2252',
	Fcy: '\u0424',
	fcy: '\u0444',
	female: '\u2640',
	ffilig: '\uFB03',
	fflig: '\uFB00',
	ffllig: '\uFB04',
	Ffr: '\uD835\uDD09',
	ffr: '\uD835\uDD23',
	filig: '\uFB01',
	FilledSmallSquare: '\u25FC',
	FilledVerySmallSquare: '\u25AA',
	fjlig: '\u0066\u006A',
	flat: '\u266D',
	fllig: '\uFB02',
	fltns: '\u25B1',
	fnof: '\u0192',
	Fopf: '\uD835\uDD3D',
	fopf: '\uD835\uDD57',
	ForAll: '\u2200',
	forall: '\u2200',
	fork: '\u22D4',
	forkv: '\u2AD9',
	Fouriertrf: '\u2131',
	fpartint: '\u2A0D',
	frac12: '\u00BD',
	frac13: '\u2153',
	frac14: '\u00BC',
	frac15: '\u2155',
	frac16: '\u2159',
	frac18: '\u215B',
	frac23: '\u2154',
	frac25: '\u2156',
	frac34: '\u00BE',
	frac35: '\u2157',
	frac38: '\u215C',
	frac45: '\u2158',
	frac56: '\u215A',
	frac58: '\u215D',
	frac78: '\u215E',
	frasl: '\u2044',
	frown: '\u2322',
	Fscr: '\u2131',
	fscr: '\uD835\uDCBB',
	gacute: '\u01F5',
	Gamma: '\u0393',
	gamma: '\u03B3',
	Gammad: '\u03DC',
	gammad: '\u03DD',
	gap: '\u2A86',
	Gbreve: '\u011E',
	gbreve: '\u011F',
	Gcedil: '\u0122',
	Gcirc: '\u011C',
	gcirc: '\u011D',
	Gcy: '\u0413',
	gcy: '\u0433',
	Gdot: '\u0120',
	gdot: '\u0121',
	gE: '\u2267',
	ge: '\u2265',
	gEl: '\u2A8C',
	gel: '\u22DB',
	geq: '\u2265',
	geqq: '\u2267',
	geqslant: '\u2A7E',
	ges: '\u2A7E',
	gescc: '\u2AA9',
	gesdot: '\u2A80',
	gesdoto: '\u2A82',
	gesdotol: '\u2A84',
	gesl: '\u22DB\uFE00',
	gesles: '\u2A94',
	Gfr: '\uD835\uDD0A',
	gfr: '\uD835\uDD24',
	Gg: '\u22D9',
	gg: '\u226B',
	ggg: '\u22D9',
	gimel: '\u2137',
	GJcy: '\u0403',
	gjcy: '\u0453',
	gl: '\u2277',
	gla: '\u2AA5',
	glE: '\u2A92',
	glj: '\u2AA4',
	gnap: '\u2A8A',
	gnapprox: '\u2A8A',
	gnE: '\u2269',
	gne: '\u2A88',
	gneq: '\u2A88',
	gneqq: '\u2269',
	gnsim: '\u22E7',
	Gopf: '\uD835\uDD3E',
	gopf: '\uD835\uDD58',
	grave: '\u0060',
	GreaterEqual: '\u2265',
	GreaterEqualLess: '\u22DB',
	GreaterFullEqual: '\u2267',
	GreaterGreater: '\u2AA2',
	GreaterLess: '\u2277',
	GreaterSlantEqual: '\u2A7E',
	GreaterTilde: '\u2273',
	Gscr: '\uD835\uDCA2',
	gscr: '\u210A',
	gsim: '\u2273',
	gsime: '\u2A8E',
	gsiml: '\u2A90',
	Gt: '\u226B',
	GT: '\u003E',
	gt: '\u003E',
	gtcc: '\u2AA7',
	gtcir: '\u2A7A',
	gtdot: '\u22D7',
	gtlPar: '\u2995',
	gtquest: '\u2A7C',
	gtrapprox: '\u2A86',
	gtrarr: '\u2978',
	gtrdot: '\u22D7',
	gtreqless: '\u22DB',
	gtreqqless: '\u2A8C',
	gtrless: '\u2277',
	gtrsim: '\u2273',
	gvertneqq: '\u2269\uFE00',
	gvnE: '\u2269\uFE00',
	Hacek: '\u02C7',
	hairsp: '\u200A',
	half: '\u00BD',
	hamilt: '\u210B',
	HARDcy: '\u042A',
	hardcy: '\u044A',
	hArr: '\u21D4',
	harr: '\u2194',
	harrcir: '\u2948',
	harrw: '\u21AD',
	Hat: '\u005E',
	hbar: '\u210F',
	Hcirc: '\u0124',
	hcirc: '\u0125',
	hearts: '\u2665',
	heartsuit: '\u2665',
	hellip: '\u2026',
	hercon: '\u22B9',
	Hfr: '\u210C',
	hfr: '\uD835\uDD25',
	HilbertSpace: '\u210B',
	hksearow: '\u2925',
	hkswarow: '\u2926',
	hoarr: '\u21FF',
	homtht: '\u223B',
	hookleftarrow: '\u21A9',
	hookrightarrow: '\u21AA',
	Hopf: '\u210D',
	hopf: '\uD835\uDD59',
	horbar: '\u2015',
	HorizontalLine: '\u2500',
	Hscr: '\u210B',
	hscr: '\uD835\uDCBD',
	hslash: '\u210F',
	Hstrok: '\u0126',
	hstrok: '\u0127',
	HumpDownHump: '\u224E',
	HumpEqual: '\u224F',
	hybull: '\u2043',
	hyphen: '\u2010',
	Iacute: '\u00CD',
	iacute: '\u00ED',
	ic: '\u2063',
	Icirc: '\u00CE',
	icirc: '\u00EE',
	Icy: '\u0418',
	icy: '\u0438',
	Idot: '\u0130',
	IEcy: '\u0415',
	iecy: '\u0435',
	iexcl: '\u00A1',
	iff: '\u21D4',
	Ifr: '\u2111',
	ifr: '\uD835\uDD26',
	Igrave: '\u00CC',
	igrave: '\u00EC',
	ii: '\u2148',
	iiiint: '\u2A0C',
	iiint: '\u222D',
	iinfin: '\u29DC',
	iiota: '\u2129',
	IJlig: '\u0132',
	ijlig: '\u0133',
	Im: '\u2111',
	Imacr: '\u012A',
	imacr: '\u012B',
	image: '\u2111',
	ImaginaryI: '\u2148',
	imagline: '\u2110',
	imagpart: '\u2111',
	imath: '\u0131',
	imof: '\u22B7',
	imped: '\u01B5',
	Implies: '\u21D2',
	in: '\u2208',
	incare: '\u2105',
	infin: '\u221E',
	infintie: '\u29DD',
	inodot: '\u0131',
	Int: '\u222C',
	int: '\u222B',
	intcal: '\u22BA',
	integers: '\u2124',
	Integral: '\u222B',
	intercal: '\u22BA',
	Intersection: '\u22C2',
	intlarhk: '\u2A17',
	intprod: '\u2A3C',
	InvisibleComma: '\u2063',
	InvisibleTimes: '\u2062',
	IOcy: '\u0401',
	iocy: '\u0451',
	Iogon: '\u012E',
	iogon: '\u012F',
	Iopf: '\uD835\uDD40',
	iopf: '\uD835\uDD5A',
	Iota: '\u0399',
	iota: '\u03B9',
	iprod: '\u2A3C',
	iquest: '\u00BF',
	Iscr: '\u2110',
	iscr: '\uD835\uDCBE',
	isin: '\u2208',
	isindot: '\u22F5',
	isinE: '\u22F9',
	isins: '\u22F4',
	isinsv: '\u22F3',
	isinv: '\u2208',
	it: '\u2062',
	Itilde: '\u0128',
	itilde: '\u0129',
	Iukcy: '\u0406',
	iukcy: '\u0456',
	Iuml: '\u00CF',
	iuml: '\u00EF',
	Jcirc: '\u0134',
	jcirc: '\u0135',
	Jcy: '\u0419',
	jcy: '\u0439',
	Jfr: '\uD835\uDD0D',
	jfr: '\uD835\uDD27',
	jmath: '\u0237',
	Jopf: '\uD835\uDD41',
	jopf: '\uD835\uDD5B',
	Jscr: '\uD835\uDCA5',
	jscr: '\uD835\uDCBF',
	Jsercy: '\u0408',
	jsercy: '\u0458',
	Jukcy: '\u0404',
	jukcy: '\u0454',
	Kappa: '\u039A',
	kappa: '\u03BA',
	kappav: '\u03F0',
	Kcedil: '\u0136',
	kcedil: '\u0137',
	Kcy: '\u041A',
	kcy: '\u043A',
	Kfr: '\uD835\uDD0E',
	kfr: '\uD835\uDD28',
	kgreen: '\u0138',
	KHcy: '\u0425',
	khcy: '\u0445',
	KJcy: '\u040C',
	kjcy: '\u045C',
	Kopf: '\uD835\uDD42',
	kopf: '\uD835\uDD5C',
	Kscr: '\uD835\uDCA6',
	kscr: '\uD835\uDCC0',
	lAarr: '\u21DA',
	Lacute: '\u0139',
	lacute: '\u013A',
	laemptyv: '\u29B4',
	lagran: '\u2112',
	Lambda: '\u039B',
	lambda: '\u03BB',
	Lang: '\u27EA',
	lang: '\u27E8',
	langd: '\u2991',
	langle: '\u27E8',
	lap: '\u2A85',
	Laplacetrf: '\u2112',
	laquo: '\u00AB',
	Larr: '\u219E',
	lArr: '\u21D0',
	larr: '\u2190',
	larrb: '\u21E4',
	larrbfs: '\u291F',
	larrfs: '\u291D',
	larrhk: '\u21A9',
	larrlp: '\u21AB',
	larrpl: '\u2939',
	larrsim: '\u2973',
	larrtl: '\u21A2',
	lat: '\u2AAB',
	lAtail: '\u291B',
	latail: '\u2919',
	late: '\u2AAD',
	lates: '\u2AAD\uFE00',
	lBarr: '\u290E',
	lbarr: '\u290C',
	lbbrk: '\u2772',
	lbrace: '\u007B',
	lbrack: '\u005B',
	lbrke: '\u298B',
	lbrksld: '\u298F',
	lbrkslu: '\u298D',
	Lcaron: '\u013D',
	lcaron: '\u013E',
	Lcedil: '\u013B',
	lcedil: '\u013C',
	lceil: '\u2308',
	lcub: '\u007B',
	Lcy: '\u041B',
	lcy: '\u043B',
	ldca: '\u2936',
	ldquo: '\u201C',
	ldquor: '\u201E',
	ldrdhar: '\u2967',
	ldrushar: '\u294B',
	ldsh: '\u21B2',
	lE: '\u2266',
	le: '\u2264',
	LeftAngleBracket: '\u27E8',
	LeftArrow: '\u2190',
	Leftarrow: '\u21D0',
	leftarrow: '\u2190',
	LeftArrowBar: '\u21E4',
	LeftArrowRightArrow: '\u21C6',
	leftarrowtail: '\u21A2',
	LeftCeiling: '\u2308',
	LeftDoubleBracket: '\u27E6',
	LeftDownTeeVector: '\u2961',
	LeftDownVector: '\u21C3',
	LeftDownVectorBar: '\u2959',
	LeftFloor: '\u230A',
	leftharpoondown: '\u21BD',
	leftharpoonup: '\u21BC',
	leftleftarrows: '\u21C7',
	LeftRightArrow: '\u2194',
	Leftrightarrow: '\u21D4',
	leftrightarrow: '\u2194',
	leftrightarrows: '\u21C6',
	leftrightharpoons: '\u21CB',
	leftrightsquigarrow: '\u21AD',
	LeftRightVector: '\u294E',
	LeftTee: '\u22A3',
	LeftTeeArrow: '\u21A4',
	LeftTeeVector: '\u295A',
	leftthreetimes: '\u22CB',
	LeftTriangle: '\u22B2',
	LeftTriangleBar: '\u29CF',
	LeftTriangleEqual: '\u22B4',
	LeftUpDownVector: '\u2951',
	LeftUpTeeVector: '\u2960',
	LeftUpVector: '\u21BF',
	LeftUpVectorBar: '\u2958',
	LeftVector: '\u21BC',
	LeftVectorBar: '\u2952',
	lEg: '\u2A8B',
	leg: '\u22DA',
	leq: '\u2264',
	leqq: '\u2266',
	leqslant: '\u2A7D',
	les: '\u2A7D',
	lescc: '\u2AA8',
	lesdot: '\u2A7F',
	lesdoto: '\u2A81',
	lesdotor: '\u2A83',
	lesg: '\u22DA\uFE00',
	lesges: '\u2A93',
	lessapprox: '\u2A85',
	lessdot: '\u22D6',
	lesseqgtr: '\u22DA',
	lesseqqgtr: '\u2A8B',
	LessEqualGreater: '\u22DA',
	LessFullEqual: '\u2266',
	LessGreater: '\u2276',
	lessgtr: '\u2276',
	LessLess: '\u2AA1',
	lesssim: '\u2272',
	LessSlantEqual: '\u2A7D',
	LessTilde: '\u2272',
	lfisht: '\u297C',
	lfloor: '\u230A',
	Lfr: '\uD835\uDD0F',
	lfr: '\uD835\uDD29',
	lg: '\u2276',
	lgE: '\u2A91',
	lHar: '\u2962',
	lhard: '\u21BD',
	lharu: '\u21BC',
	lharul: '\u296A',
	lhblk: '\u2584',
	LJcy: '\u0409',
	ljcy: '\u0459',
	Ll: '\u22D8',
	ll: '\u226A',
	llarr: '\u21C7',
	llcorner: '\u231E',
	Lleftarrow: '\u21DA',
	llhard: '\u296B',
	lltri: '\u25FA',
	Lmidot: '\u013F',
	lmidot: '\u0140',
	lmoust: '\u23B0',
	lmoustache: '\u23B0',
	lnap: '\u2A89',
	lnapprox: '\u2A89',
	lnE: '\u2268',
	lne: '\u2A87',
	lneq: '\u2A87',
	lneqq: '\u2268',
	lnsim: '\u22E6',
	loang: '\u27EC',
	loarr: '\u21FD',
	lobrk: '\u27E6',
	LongLeftArrow: '\u27F5',
	Longleftarrow: '\u27F8',
	longleftarrow: '\u27F5',
	LongLeftRightArrow: '\u27F7',
	Longleftrightarrow: '\u27FA',
	longleftrightarrow: '\u27F7',
	longmapsto: '\u27FC',
	LongRightArrow: '\u27F6',
	Longrightarrow: '\u27F9',
	longrightarrow: '\u27F6',
	looparrowleft: '\u21AB',
	looparrowright: '\u21AC',
	lopar: '\u2985',
	Lopf: '\uD835\uDD43',
	lopf: '\uD835\uDD5D',
	loplus: '\u2A2D',
	lotimes: '\u2A34',
	lowast: '\u2217',
	lowbar: '\u005F',
	LowerLeftArrow: '\u2199',
	LowerRightArrow: '\u2198',
	loz: '\u25CA',
	lozenge: '\u25CA',
	lozf: '\u29EB',
	lpar: '\u0028',
	lparlt: '\u2993',
	lrarr: '\u21C6',
	lrcorner: '\u231F',
	lrhar: '\u21CB',
	lrhard: '\u296D',
	lrm: '\u200E',
	lrtri: '\u22BF',
	lsaquo: '\u2039',
	Lscr: '\u2112',
	lscr: '\uD835\uDCC1',
	Lsh: '\u21B0',
	lsh: '\u21B0',
	lsim: '\u2272',
	lsime: '\u2A8D',
	lsimg: '\u2A8F',
	lsqb: '\u005B',
	lsquo: '\u2018',
	lsquor: '\u201A',
	Lstrok: '\u0141',
	lstrok: '\u0142',
	Lt: '\u226A',
	LT: '\u003C',
	lt: '\u003C',
	ltcc: '\u2AA6',
	ltcir: '\u2A79',
	ltdot: '\u22D6',
	lthree: '\u22CB',
	ltimes: '\u22C9',
	ltlarr: '\u2976',
	ltquest: '\u2A7B',
	ltri: '\u25C3',
	ltrie: '\u22B4',
	ltrif: '\u25C2',
	ltrPar: '\u2996',
	lurdshar: '\u294A',
	luruhar: '\u2966',
	lvertneqq: '\u2268\uFE00',
	lvnE: '\u2268\uFE00',
	macr: '\u00AF',
	male: '\u2642',
	malt: '\u2720',
	maltese: '\u2720',
	Map: '\u2905',
	map: '\u21A6',
	mapsto: '\u21A6',
	mapstodown: '\u21A7',
	mapstoleft: '\u21A4',
	mapstoup: '\u21A5',
	marker: '\u25AE',
	mcomma: '\u2A29',
	Mcy: '\u041C',
	mcy: '\u043C',
	mdash: '\u2014',
	mDDot: '\u223A',
	measuredangle: '\u2221',
	MediumSpace: '\u205F',
	Mellintrf: '\u2133',
	Mfr: '\uD835\uDD10',
	mfr: '\uD835\uDD2A',
	mho: '\u2127',
	micro: '\u00B5',
	mid: '\u2223',
	midast: '\u002A',
	midcir: '\u2AF0',
	middot: '\u00B7',
	minus: '\u2212',
	minusb: '\u229F',
	minusd: '\u2238',
	minusdu: '\u2A2A',
	MinusPlus: '\u2213',
	mlcp: '\u2ADB',
	mldr: '\u2026',
	mnplus: '\u2213',
	models: '\u22A7',
	Mopf: '\uD835\uDD44',
	mopf: '\uD835\uDD5E',
	mp: '\u2213',
	Mscr: '\u2133',
	mscr: '\uD835\uDCC2',
	mstpos: '\u223E',
	Mu: '\u039C',
	mu: '\u03BC',
	multimap: '\u22B8',
	mumap: '\u22B8',
	nabla: '\u2207',
	Nacute: '\u0143',
	nacute: '\u0144',
	nang: '\u2220\u20D2',
	nap: '\u2249',
	napE: '\u2A70\u0338',
	napid: '\u224B\u0338',
	napos: '\u0149',
	napprox: '\u2249',
	natur: '\u266E',
	natural: '\u266E',
	naturals: '\u2115',
	nbsp: '\u00A0',
	nbump: '\u224E\u0338',
	nbumpe: '\u224F\u0338',
	ncap: '\u2A43',
	Ncaron: '\u0147',
	ncaron: '\u0148',
	Ncedil: '\u0145',
	ncedil: '\u0146',
	ncong: '\u2247',
	ncongdot: '\u2A6D\u0338',
	ncup: '\u2A42',
	Ncy: '\u041D',
	ncy: '\u043D',
	ndash: '\u2013',
	ne: '\u2260',
	nearhk: '\u2924',
	neArr: '\u21D7',
	nearr: '\u2197',
	nearrow: '\u2197',
	nedot: '\u2250\u0338',
	NegativeMediumSpace: '\u200B',
	NegativeThickSpace: '\u200B',
	NegativeThinSpace: '\u200B',
	NegativeVeryThinSpace: '\u200B',
	nequiv: '\u2262',
	nesear: '\u2928',
	nesim: '\u2242\u0338',
	NestedGreaterGreater: '\u226B',
	NestedLessLess: '\u226A',
	NewLine: '\u000A',
	nexist: '\u2204',
	nexists: '\u2204',
	Nfr: '\uD835\uDD11',
	nfr: '\uD835\uDD2B',
	ngE: '\u2267\u0338',
	nge: '\u2271',
	ngeq: '\u2271',
	ngeqq: '\u2267\u0338',
	ngeqslant: '\u2A7E\u0338',
	nges: '\u2A7E\u0338',
	nGg: '\u22D9\u0338',
	ngsim: '\u2275',
	nGt: '\u226B\u20D2',
	ngt: '\u226F',
	ngtr: '\u226F',
	nGtv: '\u226B\u0338',
	nhArr: '\u21CE',
	nharr: '\u21AE',
	nhpar: '\u2AF2',
	ni: '\u220B',
	nis: '\u22FC',
	nisd: '\u22FA',
	niv: '\u220B',
	NJcy: '\u040A',
	njcy: '\u045A',
	nlArr: '\u21CD',
	nlarr: '\u219A',
	nldr: '\u2025',
	nlE: '\u2266\u0338',
	nle: '\u2270',
	nLeftarrow: '\u21CD',
	nleftarrow: '\u219A',
	nLeftrightarrow: '\u21CE',
	nleftrightarrow: '\u21AE',
	nleq: '\u2270',
	nleqq: '\u2266\u0338',
	nleqslant: '\u2A7D\u0338',
	nles: '\u2A7D\u0338',
	nless: '\u226E',
	nLl: '\u22D8\u0338',
	nlsim: '\u2274',
	nLt: '\u226A\u20D2',
	nlt: '\u226E',
	nltri: '\u22EA',
	nltrie: '\u22EC',
	nLtv: '\u226A\u0338',
	nmid: '\u2224',
	NoBreak: '\u2060',
	NonBreakingSpace: '\u00A0',
	Nopf: '\u2115',
	nopf: '\uD835\uDD5F',
	Not: '\u2AEC',
	not: '\u00AC',
	NotCongruent: '\u2262',
	NotCupCap: '\u226D',
	NotDoubleVerticalBar: '\u2226',
	NotElement: '\u2209',
	NotEqual: '\u2260',
	NotEqualTilde: '\u2242\u0338',
	NotExists: '\u2204',
	NotGreater: '\u226F',
	NotGreaterEqual: '\u2271',
	NotGreaterFullEqual: '\u2267\u0338',
	NotGreaterGreater: '\u226B\u0338',
	NotGreaterLess: '\u2279',
	NotGreaterSlantEqual: '\u2A7E\u0338',
	NotGreaterTilde: '\u2275',
	NotHumpDownHump: '\u224E\u0338',
	NotHumpEqual: '\u224F\u0338',
	notin: '\u2209',
	notindot: '\u22F5\u0338',
	notinE: '\u22F9\u0338',
	notinva: '\u2209',
	notinvb: '\u22F7',
	notinvc: '\u22F6',
	NotLeftTriangle: '\u22EA',
	NotLeftTriangleBar: '\u29CF\u0338',
	NotLeftTriangleEqual: '\u22EC',
	NotLess: '\u226E',
	NotLessEqual: '\u2270',
	NotLessGreater: '\u2278',
	NotLessLess: '\u226A\u0338',
	NotLessSlantEqual: '\u2A7D\u0338',
	NotLessTilde: '\u2274',
	NotNestedGreaterGreater: '\u2AA2\u0338',
	NotNestedLessLess: '\u2AA1\u0338',
	notni: '\u220C',
	notniva: '\u220C',
	notnivb: '\u22FE',
	notnivc: '\u22FD',
	NotPrecedes: '\u2280',
	NotPrecedesEqual: '\u2AAF\u0338',
	NotPrecedesSlantEqual: '\u22E0',
	NotReverseElement: '\u220C',
	NotRightTriangle: '\u22EB',
	NotRightTriangleBar: '\u29D0\u0338',
	NotRightTriangleEqual: '\u22ED',
	NotSquareSubset: '\u228F\u0338',
	NotSquareSubsetEqual: '\u22E2',
	NotSquareSuperset: '\u2290\u0338',
	NotSquareSupersetEqual: '\u22E3',
	NotSubset: '\u2282\u20D2',
	NotSubsetEqual: '\u2288',
	NotSucceeds: '\u2281',
	NotSucceedsEqual: '\u2AB0\u0338',
	NotSucceedsSlantEqual: '\u22E1',
	NotSucceedsTilde: '\u227F\u0338',
	NotSuperset: '\u2283\u20D2',
	NotSupersetEqual: '\u2289',
	NotTilde: '\u2241',
	NotTildeEqual: '\u2244',
	NotTildeFullEqual: '\u2247',
	NotTildeTilde: '\u2249',
	NotVerticalBar: '\u2224',
	npar: '\u2226',
	nparallel: '\u2226',
	nparsl: '\u2AFD\u20E5',
	npart: '\u2202\u0338',
	npolint: '\u2A14',
	npr: '\u2280',
	nprcue: '\u22E0',
	npre: '\u2AAF\u0338',
	nprec: '\u2280',
	npreceq: '\u2AAF\u0338',
	nrArr: '\u21CF',
	nrarr: '\u219B',
	nrarrc: '\u2933\u0338',
	nrarrw: '\u219D\u0338',
	nRightarrow: '\u21CF',
	nrightarrow: '\u219B',
	nrtri: '\u22EB',
	nrtrie: '\u22ED',
	nsc: '\u2281',
	nsccue: '\u22E1',
	nsce: '\u2AB0\u0338',
	Nscr: '\uD835\uDCA9',
	nscr: '\uD835\uDCC3',
	nshortmid: '\u2224',
	nshortparallel: '\u2226',
	nsim: '\u2241',
	nsime: '\u2244',
	nsimeq: '\u2244',
	nsmid: '\u2224',
	nspar: '\u2226',
	nsqsube: '\u22E2',
	nsqsupe: '\u22E3',
	nsub: '\u2284',
	nsubE: '\u2AC5\u0338',
	nsube: '\u2288',
	nsubset: '\u2282\u20D2',
	nsubseteq: '\u2288',
	nsubseteqq: '\u2AC5\u0338',
	nsucc: '\u2281',
	nsucceq: '\u2AB0\u0338',
	nsup: '\u2285',
	nsupE: '\u2AC6\u0338',
	nsupe: '\u2289',
	nsupset: '\u2283\u20D2',
	nsupseteq: '\u2289',
	nsupseteqq: '\u2AC6\u0338',
	ntgl: '\u2279',
	Ntilde: '\u00D1',
	ntilde: '\u00F1',
	ntlg: '\u2278',
	ntriangleleft: '\u22EA',
	ntrianglelefteq: '\u22EC',
	ntriangleright: '\u22EB',
	ntrianglerighteq: '\u22ED',
	Nu: '\u039D',
	nu: '\u03BD',
	num: '\u0023',
	numero: '\u2116',
	numsp: '\u2007',
	nvap: '\u224D\u20D2',
	nVDash: '\u22AF',
	nVdash: '\u22AE',
	nvDash: '\u22AD',
	nvdash: '\u22AC',
	nvge: '\u2265\u20D2',
	nvgt: '\u003E\u20D2',
	nvHarr: '\u2904',
	nvinfin: '\u29DE',
	nvlArr: '\u2902',
	nvle: '\u2264\u20D2',
	nvlt: '\u003C\u20D2',
	nvltrie: '\u22B4\u20D2',
	nvrArr: '\u2903',
	nvrtrie: '\u22B5\u20D2',
	nvsim: '\u223C\u20D2',
	nwarhk: '\u2923',
	nwArr: '\u21D6',
	nwarr: '\u2196',
	nwarrow: '\u2196',
	nwnear: '\u2927',
	Oacute: '\u00D3',
	oacute: '\u00F3',
	oast: '\u229B',
	ocir: '\u229A',
	Ocirc: '\u00D4',
	ocirc: '\u00F4',
	Ocy: '\u041E',
	ocy: '\u043E',
	odash: '\u229D',
	Odblac: '\u0150',
	odblac: '\u0151',
	odiv: '\u2A38',
	odot: '\u2299',
	odsold: '\u29BC',
	OElig: '\u0152',
	oelig: '\u0153',
	ofcir: '\u29BF',
	Ofr: '\uD835\uDD12',
	ofr: '\uD835\uDD2C',
	ogon: '\u02DB',
	Ograve: '\u00D2',
	ograve: '\u00F2',
	ogt: '\u29C1',
	ohbar: '\u29B5',
	ohm: '\u03A9',
	oint: '\u222E',
	olarr: '\u21BA',
	olcir: '\u29BE',
	olcross: '\u29BB',
	oline: '\u203E',
	olt: '\u29C0',
	Omacr: '\u014C',
	omacr: '\u014D',
	Omega: '\u03A9',
	omega: '\u03C9',
	Omicron: '\u039F',
	omicron: '\u03BF',
	omid: '\u29B6',
	ominus: '\u2296',
	Oopf: '\uD835\uDD46',
	oopf: '\uD835\uDD60',
	opar: '\u29B7',
	OpenCurlyDoubleQuote: '\u201C',
	OpenCurlyQuote: '\u2018',
	operp: '\u29B9',
	oplus: '\u2295',
	Or: '\u2A54',
	or: '\u2228',
	orarr: '\u21BB',
	ord: '\u2A5D',
	order: '\u2134',
	orderof: '\u2134',
	ordf: '\u00AA',
	ordm: '\u00BA',
	origof: '\u22B6',
	oror: '\u2A56',
	orslope: '\u2A57',
	orv: '\u2A5B',
	oS: '\u24C8',
	Oscr: '\uD835\uDCAA',
	oscr: '\u2134',
	Oslash: '\u00D8',
	oslash: '\u00F8',
	osol: '\u2298',
	Otilde: '\u00D5',
	otilde: '\u00F5',
	Otimes: '\u2A37',
	otimes: '\u2297',
	otimesas: '\u2A36',
	Ouml: '\u00D6',
	ouml: '\u00F6',
	ovbar: '\u233D',
	OverBar: '\u203E',
	OverBrace: '\u23DE',
	OverBracket: '\u23B4',
	OverParenthesis: '\u23DC',
	par: '\u2225',
	para: '\u00B6',
	parallel: '\u2225',
	parsim: '\u2AF3',
	parsl: '\u2AFD',
	part: '\u2202',
	PartialD: '\u2202',
	Pcy: '\u041F',
	pcy: '\u043F',
	percnt: '\u0025',
	period: '\u002E',
	permil: '\u2030',
	perp: '\u22A5',
	pertenk: '\u2031',
	Pfr: '\uD835\uDD13',
	pfr: '\uD835\uDD2D',
	Phi: '\u03A6',
	phi: '\u03C6',
	phiv: '\u03D5',
	phmmat: '\u2133',
	phone: '\u260E',
	Pi: '\u03A0',
	pi: '\u03C0',
	pitchfork: '\u22D4',
	piv: '\u03D6',
	planck: '\u210F',
	planckh: '\u210E',
	plankv: '\u210F',
	plus: '\u002B',
	plusacir: '\u2A23',
	plusb: '\u229E',
	pluscir: '\u2A22',
	plusdo: '\u2214',
	plusdu: '\u2A25',
	pluse: '\u2A72',
	PlusMinus: '\u00B1',
	plusmn: '\u00B1',
	plussim: '\u2A26',
	plustwo: '\u2A27',
	pm: '\u00B1',
	Poincareplane: '\u210C',
	pointint: '\u2A15',
	Popf: '\u2119',
	popf: '\uD835\uDD61',
	pound: '\u00A3',
	Pr: '\u2ABB',
	pr: '\u227A',
	prap: '\u2AB7',
	prcue: '\u227C',
	prE: '\u2AB3',
	pre: '\u2AAF',
	prec: '\u227A',
	precapprox: '\u2AB7',
	preccurlyeq: '\u227C',
	Precedes: '\u227A',
	PrecedesEqual: '\u2AAF',
	PrecedesSlantEqual: '\u227C',
	PrecedesTilde: '\u227E',
	preceq: '\u2AAF',
	precnapprox: '\u2AB9',
	precneqq: '\u2AB5',
	precnsim: '\u22E8',
	precsim: '\u227E',
	Prime: '\u2033',
	prime: '\u2032',
	primes: '\u2119',
	prnap: '\u2AB9',
	prnE: '\u2AB5',
	prnsim: '\u22E8',
	prod: '\u220F',
	Product: '\u220F',
	profalar: '\u232E',
	profline: '\u2312',
	profsurf: '\u2313',
	prop: '\u221D',
	Proportion: '\u2237',
	Proportional: '\u221D',
	propto: '\u221D',
	prsim: '\u227E',
	prurel: '\u22B0',
	Pscr: '\uD835\uDCAB',
	pscr: '\uD835\uDCC5',
	Psi: '\u03A8',
	psi: '\u03C8',
	puncsp: '\u2008',
	Qfr: '\uD835\uDD14',
	qfr: '\uD835\uDD2E',
	qint: '\u2A0C',
	Qopf: '\u211A',
	qopf: '\uD835\uDD62',
	qprime: '\u2057',
	Qscr: '\uD835\uDCAC',
	qscr: '\uD835\uDCC6',
	quaternions: '\u210D',
	quatint: '\u2A16',
	quest: '\u003F',
	questeq: '\u225F',
	QUOT: '\u0022',
	quot: '\u0022',
	rAarr: '\u21DB',
	race: '\u223D\u0331',
	Racute: '\u0154',
	racute: '\u0155',
	radic: '\u221A',
	raemptyv: '\u29B3',
	Rang: '\u27EB',
	rang: '\u27E9',
	rangd: '\u2992',
	range: '\u29A5',
	rangle: '\u27E9',
	raquo: '\u00BB',
	Rarr: '\u21A0',
	rArr: '\u21D2',
	rarr: '\u2192',
	rarrap: '\u2975',
	rarrb: '\u21E5',
	rarrbfs: '\u2920',
	rarrc: '\u2933',
	rarrfs: '\u291E',
	rarrhk: '\u21AA',
	rarrlp: '\u21AC',
	rarrpl: '\u2945',
	rarrsim: '\u2974',
	Rarrtl: '\u2916',
	rarrtl: '\u21A3',
	rarrw: '\u219D',
	rAtail: '\u291C',
	ratail: '\u291A',
	ratio: '\u2236',
	rationals: '\u211A',
	RBarr: '\u2910',
	rBarr: '\u290F',
	rbarr: '\u290D',
	rbbrk: '\u2773',
	rbrace: '\u007D',
	rbrack: '\u005D',
	rbrke: '\u298C',
	rbrksld: '\u298E',
	rbrkslu: '\u2990',
	Rcaron: '\u0158',
	rcaron: '\u0159',
	Rcedil: '\u0156',
	rcedil: '\u0157',
	rceil: '\u2309',
	rcub: '\u007D',
	Rcy: '\u0420',
	rcy: '\u0440',
	rdca: '\u2937',
	rdldhar: '\u2969',
	rdquo: '\u201D',
	rdquor: '\u201D',
	rdsh: '\u21B3',
	Re: '\u211C',
	real: '\u211C',
	realine: '\u211B',
	realpart: '\u211C',
	reals: '\u211D',
	rect: '\u25AD',
	REG: '\u00AE',
	reg: '\u00AE',
	ReverseElement: '\u220B',
	ReverseEquilibrium: '\u21CB',
	ReverseUpEquilibrium: '\u296F',
	rfisht: '\u297D',
	rfloor: '\u230B',
	Rfr: '\u211C',
	rfr: '\uD835\uDD2F',
	rHar: '\u2964',
	rhard: '\u21C1',
	rharu: '\u21C0',
	rharul: '\u296C',
	Rho: '\u03A1',
	rho: '\u03C1',
	rhov: '\u03F1',
	RightAngleBracket: '\u27E9',
	RightArrow: '\u2192',
	Rightarrow: '\u21D2',
	rightarrow: '\u2192',
	RightArrowBar: '\u21E5',
	RightArrowLeftArrow: '\u21C4',
	rightarrowtail: '\u21A3',
	RightCeiling: '\u2309',
	RightDoubleBracket: '\u27E7',
	RightDownTeeVector: '\u295D',
	RightDownVector: '\u21C2',
	RightDownVectorBar: '\u2955',
	RightFloor: '\u230B',
	rightharpoondown: '\u21C1',
	rightharpoonup: '\u21C0',
	rightleftarrows: '\u21C4',
	rightleftharpoons: '\u21CC',
	rightrightarrows: '\u21C9',
	rightsquigarrow: '\u219D',
	RightTee: '\u22A2',
	RightTeeArrow: '\u21A6',
	RightTeeVector: '\u295B',
	rightthreetimes: '\u22CC',
	RightTriangle: '\u22B3',
	RightTriangleBar: '\u29D0',
	RightTriangleEqual: '\u22B5',
	RightUpDownVector: '\u294F',
	RightUpTeeVector: '\u295C',
	RightUpVector: '\u21BE',
	RightUpVectorBar: '\u2954',
	RightVector: '\u21C0',
	RightVectorBar: '\u2953',
	ring: '\u02DA',
	risingdotseq: '\u2253',
	rlarr: '\u21C4',
	rlhar: '\u21CC',
	rlm: '\u200F',
	rmoust: '\u23B1',
	rmoustache: '\u23B1',
	rnmid: '\u2AEE',
	roang: '\u27ED',
	roarr: '\u21FE',
	robrk: '\u27E7',
	ropar: '\u2986',
	Ropf: '\u211D',
	ropf: '\uD835\uDD63',
	roplus: '\u2A2E',
	rotimes: '\u2A35',
	RoundImplies: '\u2970',
	rpar: '\u0029',
	rpargt: '\u2994',
	rppolint: '\u2A12',
	rrarr: '\u21C9',
	Rrightarrow: '\u21DB',
	rsaquo: '\u203A',
	Rscr: '\u211B',
	rscr: '\uD835\uDCC7',
	Rsh: '\u21B1',
	rsh: '\u21B1',
	rsqb: '\u005D',
	rsquo: '\u2019',
	rsquor: '\u2019',
	rthree: '\u22CC',
	rtimes: '\u22CA',
	rtri: '\u25B9',
	rtrie: '\u22B5',
	rtrif: '\u25B8',
	rtriltri: '\u29CE',
	RuleDelayed: '\u29F4',
	ruluhar: '\u2968',
	rx: '\u211E',
	Sacute: '\u015A',
	sacute: '\u015B',
	sbquo: '\u201A',
	Sc: '\u2ABC',
	sc: '\u227B',
	scap: '\u2AB8',
	Scaron: '\u0160',
	scaron: '\u0161',
	sccue: '\u227D',
	scE: '\u2AB4',
	sce: '\u2AB0',
	Scedil: '\u015E',
	scedil: '\u015F',
	Scirc: '\u015C',
	scirc: '\u015D',
	scnap: '\u2ABA',
	scnE: '\u2AB6',
	scnsim: '\u22E9',
	scpolint: '\u2A13',
	scsim: '\u227F',
	Scy: '\u0421',
	scy: '\u0441',
	sdot: '\u22C5',
	sdotb: '\u22A1',
	sdote: '\u2A66',
	searhk: '\u2925',
	seArr: '\u21D8',
	searr: '\u2198',
	searrow: '\u2198',
	sect: '\u00A7',
	semi: '\u003B',
	seswar: '\u2929',
	setminus: '\u2216',
	setmn: '\u2216',
	sext: '\u2736',
	Sfr: '\uD835\uDD16',
	sfr: '\uD835\uDD30',
	sfrown: '\u2322',
	sharp: '\u266F',
	SHCHcy: '\u0429',
	shchcy: '\u0449',
	SHcy: '\u0428',
	shcy: '\u0448',
	ShortDownArrow: '\u2193',
	ShortLeftArrow: '\u2190',
	shortmid: '\u2223',
	shortparallel: '\u2225',
	ShortRightArrow: '\u2192',
	ShortUpArrow: '\u2191',
	shy: '\u00AD',
	Sigma: '\u03A3',
	sigma: '\u03C3',
	sigmaf: '\u03C2',
	sigmav: '\u03C2',
	sim: '\u223C',
	simdot: '\u2A6A',
	sime: '\u2243',
	simeq: '\u2243',
	simg: '\u2A9E',
	simgE: '\u2AA0',
	siml: '\u2A9D',
	simlE: '\u2A9F',
	simne: '\u2246',
	simplus: '\u2A24',
	simrarr: '\u2972',
	slarr: '\u2190',
	SmallCircle: '\u2218',
	smallsetminus: '\u2216',
	smashp: '\u2A33',
	smeparsl: '\u29E4',
	smid: '\u2223',
	smile: '\u2323',
	smt: '\u2AAA',
	smte: '\u2AAC',
	smtes: '\u2AAC\uFE00',
	SOFTcy: '\u042C',
	softcy: '\u044C',
	sol: '\u002F',
	solb: '\u29C4',
	solbar: '\u233F',
	Sopf: '\uD835\uDD4A',
	sopf: '\uD835\uDD64',
	spades: '\u2660',
	spadesuit: '\u2660',
	spar: '\u2225',
	sqcap: '\u2293',
	sqcaps: '\u2293\uFE00',
	sqcup: '\u2294',
	sqcups: '\u2294\uFE00',
	Sqrt: '\u221A',
	sqsub: '\u228F',
	sqsube: '\u2291',
	sqsubset: '\u228F',
	sqsubseteq: '\u2291',
	sqsup: '\u2290',
	sqsupe: '\u2292',
	sqsupset: '\u2290',
	sqsupseteq: '\u2292',
	squ: '\u25A1',
	Square: '\u25A1',
	square: '\u25A1',
	SquareIntersection: '\u2293',
	SquareSubset: '\u228F',
	SquareSubsetEqual: '\u2291',
	SquareSuperset: '\u2290',
	SquareSupersetEqual: '\u2292',
	SquareUnion: '\u2294',
	squarf: '\u25AA',
	squf: '\u25AA',
	srarr: '\u2192',
	Sscr: '\uD835\uDCAE',
	sscr: '\uD835\uDCC8',
	ssetmn: '\u2216',
	ssmile: '\u2323',
	sstarf: '\u22C6',
	Star: '\u22C6',
	star: '\u2606',
	starf: '\u2605',
	straightepsilon: '\u03F5',
	straightphi: '\u03D5',
	strns: '\u00AF',
	Sub: '\u22D0',
	sub: '\u2282',
	subdot: '\u2ABD',
	subE: '\u2AC5',
	sube: '\u2286',
	subedot: '\u2AC3',
	submult: '\u2AC1',
	subnE: '\u2ACB',
	subne: '\u228A',
	subplus: '\u2ABF',
	subrarr: '\u2979',
	Subset: '\u22D0',
	subset: '\u2282',
	subseteq: '\u2286',
	subseteqq: '\u2AC5',
	SubsetEqual: '\u2286',
	subsetneq: '\u228A',
	subsetneqq: '\u2ACB',
	subsim: '\u2AC7',
	subsub: '\u2AD5',
	subsup: '\u2AD3',
	succ: '\u227B',
	succapprox: '\u2AB8',
	succcurlyeq: '\u227D',
	Succeeds: '\u227B',
	SucceedsEqual: '\u2AB0',
	SucceedsSlantEqual: '\u227D',
	SucceedsTilde: '\u227F',
	succeq: '\u2AB0',
	succnapprox: '\u2ABA',
	succneqq: '\u2AB6',
	succnsim: '\u22E9',
	succsim: '\u227F',
	SuchThat: '\u220B',
	Sum: '\u2211',
	sum: '\u2211',
	sung: '\u266A',
	Sup: '\u22D1',
	sup: '\u2283',
	sup1: '\u00B9',
	sup2: '\u00B2',
	sup3: '\u00B3',
	supdot: '\u2ABE',
	supdsub: '\u2AD8',
	supE: '\u2AC6',
	supe: '\u2287',
	supedot: '\u2AC4',
	Superset: '\u2283',
	SupersetEqual: '\u2287',
	suphsol: '\u27C9',
	suphsub: '\u2AD7',
	suplarr: '\u297B',
	supmult: '\u2AC2',
	supnE: '\u2ACC',
	supne: '\u228B',
	supplus: '\u2AC0',
	Supset: '\u22D1',
	supset: '\u2283',
	supseteq: '\u2287',
	supseteqq: '\u2AC6',
	supsetneq: '\u228B',
	supsetneqq: '\u2ACC',
	supsim: '\u2AC8',
	supsub: '\u2AD4',
	supsup: '\u2AD6',
	swarhk: '\u2926',
	swArr: '\u21D9',
	swarr: '\u2199',
	swarrow: '\u2199',
	swnwar: '\u292A',
	szlig: '\u00DF',
	Tab: '\u0009',
	target: '\u2316',
	Tau: '\u03A4',
	tau: '\u03C4',
	tbrk: '\u23B4',
	Tcaron: '\u0164',
	tcaron: '\u0165',
	Tcedil: '\u0162',
	tcedil: '\u0163',
	Tcy: '\u0422',
	tcy: '\u0442',
	tdot: '\u20DB',
	telrec: '\u2315',
	Tfr: '\uD835\uDD17',
	tfr: '\uD835\uDD31',
	there4: '\u2234',
	Therefore: '\u2234',
	therefore: '\u2234',
	Theta: '\u0398',
	theta: '\u03B8',
	thetasym: '\u03D1',
	thetav: '\u03D1',
	thickapprox: '\u2248',
	thicksim: '\u223C',
	ThickSpace: '\u205F\u200A',
	thinsp: '\u2009',
	ThinSpace: '\u2009',
	thkap: '\u2248',
	thksim: '\u223C',
	THORN: '\u00DE',
	thorn: '\u00FE',
	Tilde: '\u223C',
	tilde: '\u02DC',
	TildeEqual: '\u2243',
	TildeFullEqual: '\u2245',
	TildeTilde: '\u2248',
	times: '\u00D7',
	timesb: '\u22A0',
	timesbar: '\u2A31',
	timesd: '\u2A30',
	tint: '\u222D',
	toea: '\u2928',
	top: '\u22A4',
	topbot: '\u2336',
	topcir: '\u2AF1',
	Topf: '\uD835\uDD4B',
	topf: '\uD835\uDD65',
	topfork: '\u2ADA',
	tosa: '\u2929',
	tprime: '\u2034',
	TRADE: '\u2122',
	trade: '\u2122',
	triangle: '\u25B5',
	triangledown: '\u25BF',
	triangleleft: '\u25C3',
	trianglelefteq: '\u22B4',
	triangleq: '\u225C',
	triangleright: '\u25B9',
	trianglerighteq: '\u22B5',
	tridot: '\u25EC',
	trie: '\u225C',
	triminus: '\u2A3A',
	TripleDot: '\u20DB',
	triplus: '\u2A39',
	trisb: '\u29CD',
	tritime: '\u2A3B',
	trpezium: '\u23E2',
	Tscr: '\uD835\uDCAF',
	tscr: '\uD835\uDCC9',
	TScy: '\u0426',
	tscy: '\u0446',
	TSHcy: '\u040B',
	tshcy: '\u045B',
	Tstrok: '\u0166',
	tstrok: '\u0167',
	twixt: '\u226C',
	twoheadleftarrow: '\u219E',
	twoheadrightarrow: '\u21A0',
	Uacute: '\u00DA',
	uacute: '\u00FA',
	Uarr: '\u219F',
	uArr: '\u21D1',
	uarr: '\u2191',
	Uarrocir: '\u2949',
	Ubrcy: '\u040E',
	ubrcy: '\u045E',
	Ubreve: '\u016C',
	ubreve: '\u016D',
	Ucirc: '\u00DB',
	ucirc: '\u00FB',
	Ucy: '\u0423',
	ucy: '\u0443',
	udarr: '\u21C5',
	Udblac: '\u0170',
	udblac: '\u0171',
	udhar: '\u296E',
	ufisht: '\u297E',
	Ufr: '\uD835\uDD18',
	ufr: '\uD835\uDD32',
	Ugrave: '\u00D9',
	ugrave: '\u00F9',
	uHar: '\u2963',
	uharl: '\u21BF',
	uharr: '\u21BE',
	uhblk: '\u2580',
	ulcorn: '\u231C',
	ulcorner: '\u231C',
	ulcrop: '\u230F',
	ultri: '\u25F8',
	Umacr: '\u016A',
	umacr: '\u016B',
	uml: '\u00A8',
	UnderBar: '\u005F',
	UnderBrace: '\u23DF',
	UnderBracket: '\u23B5',
	UnderParenthesis: '\u23DD',
	Union: '\u22C3',
	UnionPlus: '\u228E',
	Uogon: '\u0172',
	uogon: '\u0173',
	Uopf: '\uD835\uDD4C',
	uopf: '\uD835\uDD66',
	UpArrow: '\u2191',
	Uparrow: '\u21D1',
	uparrow: '\u2191',
	UpArrowBar: '\u2912',
	UpArrowDownArrow: '\u21C5',
	UpDownArrow: '\u2195',
	Updownarrow: '\u21D5',
	updownarrow: '\u2195',
	UpEquilibrium: '\u296E',
	upharpoonleft: '\u21BF',
	upharpoonright: '\u21BE',
	uplus: '\u228E',
	UpperLeftArrow: '\u2196',
	UpperRightArrow: '\u2197',
	Upsi: '\u03D2',
	upsi: '\u03C5',
	upsih: '\u03D2',
	Upsilon: '\u03A5',
	upsilon: '\u03C5',
	UpTee: '\u22A5',
	UpTeeArrow: '\u21A5',
	upuparrows: '\u21C8',
	urcorn: '\u231D',
	urcorner: '\u231D',
	urcrop: '\u230E',
	Uring: '\u016E',
	uring: '\u016F',
	urtri: '\u25F9',
	Uscr: '\uD835\uDCB0',
	uscr: '\uD835\uDCCA',
	utdot: '\u22F0',
	Utilde: '\u0168',
	utilde: '\u0169',
	utri: '\u25B5',
	utrif: '\u25B4',
	uuarr: '\u21C8',
	Uuml: '\u00DC',
	uuml: '\u00FC',
	uwangle: '\u29A7',
	vangrt: '\u299C',
	varepsilon: '\u03F5',
	varkappa: '\u03F0',
	varnothing: '\u2205',
	varphi: '\u03D5',
	varpi: '\u03D6',
	varpropto: '\u221D',
	vArr: '\u21D5',
	varr: '\u2195',
	varrho: '\u03F1',
	varsigma: '\u03C2',
	varsubsetneq: '\u228A\uFE00',
	varsubsetneqq: '\u2ACB\uFE00',
	varsupsetneq: '\u228B\uFE00',
	varsupsetneqq: '\u2ACC\uFE00',
	vartheta: '\u03D1',
	vartriangleleft: '\u22B2',
	vartriangleright: '\u22B3',
	Vbar: '\u2AEB',
	vBar: '\u2AE8',
	vBarv: '\u2AE9',
	Vcy: '\u0412',
	vcy: '\u0432',
	VDash: '\u22AB',
	Vdash: '\u22A9',
	vDash: '\u22A8',
	vdash: '\u22A2',
	Vdashl: '\u2AE6',
	Vee: '\u22C1',
	vee: '\u2228',
	veebar: '\u22BB',
	veeeq: '\u225A',
	vellip: '\u22EE',
	Verbar: '\u2016',
	verbar: '\u007C',
	Vert: '\u2016',
	vert: '\u007C',
	VerticalBar: '\u2223',
	VerticalLine: '\u007C',
	VerticalSeparator: '\u2758',
	VerticalTilde: '\u2240',
	VeryThinSpace: '\u200A',
	Vfr: '\uD835\uDD19',
	vfr: '\uD835\uDD33',
	vltri: '\u22B2',
	vnsub: '\u2282\u20D2',
	vnsup: '\u2283\u20D2',
	Vopf: '\uD835\uDD4D',
	vopf: '\uD835\uDD67',
	vprop: '\u221D',
	vrtri: '\u22B3',
	Vscr: '\uD835\uDCB1',
	vscr: '\uD835\uDCCB',
	vsubnE: '\u2ACB\uFE00',
	vsubne: '\u228A\uFE00',
	vsupnE: '\u2ACC\uFE00',
	vsupne: '\u228B\uFE00',
	Vvdash: '\u22AA',
	vzigzag: '\u299A',
	Wcirc: '\u0174',
	wcirc: '\u0175',
	wedbar: '\u2A5F',
	Wedge: '\u22C0',
	wedge: '\u2227',
	wedgeq: '\u2259',
	weierp: '\u2118',
	Wfr: '\uD835\uDD1A',
	wfr: '\uD835\uDD34',
	Wopf: '\uD835\uDD4E',
	wopf: '\uD835\uDD68',
	wp: '\u2118',
	wr: '\u2240',
	wreath: '\u2240',
	Wscr: '\uD835\uDCB2',
	wscr: '\uD835\uDCCC',
	xcap: '\u22C2',
	xcirc: '\u25EF',
	xcup: '\u22C3',
	xdtri: '\u25BD',
	Xfr: '\uD835\uDD1B',
	xfr: '\uD835\uDD35',
	xhArr: '\u27FA',
	xharr: '\u27F7',
	Xi: '\u039E',
	xi: '\u03BE',
	xlArr: '\u27F8',
	xlarr: '\u27F5',
	xmap: '\u27FC',
	xnis: '\u22FB',
	xodot: '\u2A00',
	Xopf: '\uD835\uDD4F',
	xopf: '\uD835\uDD69',
	xoplus: '\u2A01',
	xotime: '\u2A02',
	xrArr: '\u27F9',
	xrarr: '\u27F6',
	Xscr: '\uD835\uDCB3',
	xscr: '\uD835\uDCCD',
	xsqcup: '\u2A06',
	xuplus: '\u2A04',
	xutri: '\u25B3',
	xvee: '\u22C1',
	xwedge: '\u22C0',
	Yacute: '\u00DD',
	yacute: '\u00FD',
	YAcy: '\u042F',
	yacy: '\u044F',
	Ycirc: '\u0176',
	ycirc: '\u0177',
	Ycy: '\u042B',
	ycy: '\u044B',
	yen: '\u00A5',
	Yfr: '\uD835\uDD1C',
	yfr: '\uD835\uDD36',
	YIcy: '\u0407',
	yicy: '\u0457',
	Yopf: '\uD835\uDD50',
	yopf: '\uD835\uDD6A',
	Yscr: '\uD835\uDCB4',
	yscr: '\uD835\uDCCE',
	YUcy: '\u042E',
	yucy: '\u044E',
	Yuml: '\u0178',
	yuml: '\u00FF',
	Zacute: '\u0179',
	zacute: '\u017A',
	Zcaron: '\u017D',
	zcaron: '\u017E',
	Zcy: '\u0417',
	zcy: '\u0437',
	Zdot: '\u017B',
	zdot: '\u017C',
	zeetrf: '\u2128',
	ZeroWidthSpace: '\u200B',
	Zeta: '\u0396',
	zeta: '\u03B6',
	Zfr: '\u2128',
	zfr: '\uD835\uDD37',
	ZHcy: '\u0416',
	zhcy: '\u0436',
	zigrarr: '\u21DD',
	Zopf: '\u2124',
	zopf: '\uD835\uDD6B',
	Zscr: '\uD835\uDCB5',
	zscr: '\uD835\uDCCF',
	zwj: '\u200D',
	zwnj: '\u200C',
});

/**
 * @deprecated
 * Use `HTML_ENTITIES` instead.
 * @see {@link HTML_ENTITIES}
 */
exports.entityMap = exports.HTML_ENTITIES;


/***/ }),

/***/ 368:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var conventions = __nccwpck_require__(855);

function extendError(constructor, writableName) {
	constructor.prototype = Object.create(Error.prototype, {
		constructor: { value: constructor },
		name: { value: constructor.name, enumerable: true, writable: writableName },
	});
}

var DOMExceptionName = conventions.freeze({
	/**
	 * the default value as defined by the spec
	 */
	Error: 'Error',
	/**
	 * @deprecated
	 * Use RangeError instead.
	 */
	IndexSizeError: 'IndexSizeError',
	/**
	 * @deprecated
	 * Just to match the related static code, not part of the spec.
	 */
	DomstringSizeError: 'DomstringSizeError',
	HierarchyRequestError: 'HierarchyRequestError',
	WrongDocumentError: 'WrongDocumentError',
	InvalidCharacterError: 'InvalidCharacterError',
	/**
	 * @deprecated
	 * Just to match the related static code, not part of the spec.
	 */
	NoDataAllowedError: 'NoDataAllowedError',
	NoModificationAllowedError: 'NoModificationAllowedError',
	NotFoundError: 'NotFoundError',
	NotSupportedError: 'NotSupportedError',
	InUseAttributeError: 'InUseAttributeError',
	InvalidStateError: 'InvalidStateError',
	SyntaxError: 'SyntaxError',
	InvalidModificationError: 'InvalidModificationError',
	NamespaceError: 'NamespaceError',
	/**
	 * @deprecated
	 * Use TypeError for invalid arguments,
	 * "NotSupportedError" DOMException for unsupported operations,
	 * and "NotAllowedError" DOMException for denied requests instead.
	 */
	InvalidAccessError: 'InvalidAccessError',
	/**
	 * @deprecated
	 * Just to match the related static code, not part of the spec.
	 */
	ValidationError: 'ValidationError',
	/**
	 * @deprecated
	 * Use TypeError instead.
	 */
	TypeMismatchError: 'TypeMismatchError',
	SecurityError: 'SecurityError',
	NetworkError: 'NetworkError',
	AbortError: 'AbortError',
	/**
	 * @deprecated
	 * Just to match the related static code, not part of the spec.
	 */
	URLMismatchError: 'URLMismatchError',
	QuotaExceededError: 'QuotaExceededError',
	TimeoutError: 'TimeoutError',
	InvalidNodeTypeError: 'InvalidNodeTypeError',
	DataCloneError: 'DataCloneError',
	EncodingError: 'EncodingError',
	NotReadableError: 'NotReadableError',
	UnknownError: 'UnknownError',
	ConstraintError: 'ConstraintError',
	DataError: 'DataError',
	TransactionInactiveError: 'TransactionInactiveError',
	ReadOnlyError: 'ReadOnlyError',
	VersionError: 'VersionError',
	OperationError: 'OperationError',
	NotAllowedError: 'NotAllowedError',
	OptOutError: 'OptOutError',
});
var DOMExceptionNames = Object.keys(DOMExceptionName);

function isValidDomExceptionCode(value) {
	return typeof value === 'number' && value >= 1 && value <= 25;
}
function endsWithError(value) {
	return typeof value === 'string' && value.substring(value.length - DOMExceptionName.Error.length) === DOMExceptionName.Error;
}
/**
 * DOM operations only raise exceptions in "exceptional" circumstances, i.e., when an operation
 * is impossible to perform (either for logical reasons, because data is lost, or because the
 * implementation has become unstable). In general, DOM methods return specific error values in
 * ordinary processing situations, such as out-of-bound errors when using NodeList.
 *
 * Implementations should raise other exceptions under other circumstances. For example,
 * implementations should raise an implementation-dependent exception if a null argument is
 * passed when null was not expected.
 *
 * This implementation supports the following usages:
 * 1. according to the living standard (both arguments are optional):
 * ```
 * new DOMException("message (can be empty)", DOMExceptionNames.HierarchyRequestError)
 * ```
 * 2. according to previous xmldom implementation (only the first argument is required):
 * ```
 * new DOMException(DOMException.HIERARCHY_REQUEST_ERR, "optional message")
 * ```
 * both result in the proper name being set.
 *
 * @class DOMException
 * @param {number | string} messageOrCode
 * The reason why an operation is not acceptable.
 * If it is a number, it is used to determine the `name`, see
 * {@link https://www.w3.org/TR/DOM-Level-3-Core/core.html#ID-258A00AF ExceptionCode}
 * @param {string | keyof typeof DOMExceptionName | Error} [nameOrMessage]
 * The `name` to use for the error.
 * If `messageOrCode` is a number, this arguments is used as the `message` instead.
 * @augments Error
 * @see https://webidl.spec.whatwg.org/#idl-DOMException
 * @see https://webidl.spec.whatwg.org/#dfn-error-names-table
 * @see https://www.w3.org/TR/DOM-Level-3-Core/core.html#ID-17189187
 * @see http://www.w3.org/TR/2000/REC-DOM-Level-2-Core-20001113/ecma-script-binding.html
 * @see http://www.w3.org/TR/REC-DOM-Level-1/ecma-script-language-binding.html
 */
function DOMException(messageOrCode, nameOrMessage) {
	// support old way of passing arguments: first argument is a valid number
	if (isValidDomExceptionCode(messageOrCode)) {
		this.name = DOMExceptionNames[messageOrCode];
		this.message = nameOrMessage || '';
	} else {
		this.message = messageOrCode;
		this.name = endsWithError(nameOrMessage) ? nameOrMessage : DOMExceptionName.Error;
	}
	if (Error.captureStackTrace) Error.captureStackTrace(this, DOMException);
}
extendError(DOMException, true);
Object.defineProperties(DOMException.prototype, {
	code: {
		enumerable: true,
		get: function () {
			var code = DOMExceptionNames.indexOf(this.name);
			if (isValidDomExceptionCode(code)) return code;
			return 0;
		},
	},
});

var ExceptionCode = {
	INDEX_SIZE_ERR: 1,
	DOMSTRING_SIZE_ERR: 2,
	HIERARCHY_REQUEST_ERR: 3,
	WRONG_DOCUMENT_ERR: 4,
	INVALID_CHARACTER_ERR: 5,
	NO_DATA_ALLOWED_ERR: 6,
	NO_MODIFICATION_ALLOWED_ERR: 7,
	NOT_FOUND_ERR: 8,
	NOT_SUPPORTED_ERR: 9,
	INUSE_ATTRIBUTE_ERR: 10,
	INVALID_STATE_ERR: 11,
	SYNTAX_ERR: 12,
	INVALID_MODIFICATION_ERR: 13,
	NAMESPACE_ERR: 14,
	INVALID_ACCESS_ERR: 15,
	VALIDATION_ERR: 16,
	TYPE_MISMATCH_ERR: 17,
	SECURITY_ERR: 18,
	NETWORK_ERR: 19,
	ABORT_ERR: 20,
	URL_MISMATCH_ERR: 21,
	QUOTA_EXCEEDED_ERR: 22,
	TIMEOUT_ERR: 23,
	INVALID_NODE_TYPE_ERR: 24,
	DATA_CLONE_ERR: 25,
};

var entries = Object.entries(ExceptionCode);
for (var i = 0; i < entries.length; i++) {
	var key = entries[i][0];
	DOMException[key] = entries[i][1];
}

/**
 * Creates an error that will not be caught by XMLReader aka the SAX parser.
 *
 * @class
 * @param {string} message
 * @param {any} [locator]
 * @param {Error} [cause]
 * The error that caused this one, e.g. a `DOMException` thrown while building the DOM.
 */
function ParseError(message, locator, cause) {
	this.message = message;
	this.locator = locator;
	this.cause = cause;
	if (Error.captureStackTrace) Error.captureStackTrace(this, ParseError);
}
extendError(ParseError);

exports.DOMException = DOMException;
exports.DOMExceptionName = DOMExceptionName;
exports.ExceptionCode = ExceptionCode;
exports.ParseError = ParseError;


/***/ }),

/***/ 62:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Detects relevant unicode support for regular expressions in the runtime.
 * Should the runtime not accepts the flag `u` or unicode ranges,
 * character classes without unicode handling will be used.
 *
 * @param {typeof RegExp} [RegExpImpl=RegExp]
 * For testing: the RegExp class.
 * @returns {boolean}
 * @see https://node.green/#ES2015-syntax-RegExp--y--and--u--flags
 */
function detectUnicodeSupport(RegExpImpl) {
	try {
		if (typeof RegExpImpl !== 'function') {
			RegExpImpl = RegExp;
		}
		// eslint-disable-next-line es5/no-unicode-regex,es5/no-unicode-code-point-escape
		var match = new RegExpImpl('\u{1d306}', 'u').exec('𝌆');
		return !!match && match[0].length === 2;
	} catch (error) {}
	return false;
}
var UNICODE_SUPPORT = detectUnicodeSupport();

/**
 * Removes `[`, `]` and any trailing quantifiers from the source of a RegExp.
 *
 * @param {RegExp} regexp
 */
function chars(regexp) {
	if (regexp.source[0] !== '[') {
		throw new Error(regexp + ' can not be used with chars');
	}
	return regexp.source.slice(1, regexp.source.lastIndexOf(']'));
}

/**
 * Creates a new character list regular expression,
 * by removing `search` from the source of `regexp`.
 *
 * @param {RegExp} regexp
 * @param {string} search
 * The character(s) to remove.
 * @returns {RegExp}
 */
function chars_without(regexp, search) {
	if (regexp.source[0] !== '[') {
		throw new Error('/' + regexp.source + '/ can not be used with chars_without');
	}
	if (!search || typeof search !== 'string') {
		throw new Error(JSON.stringify(search) + ' is not a valid search');
	}
	if (regexp.source.indexOf(search) === -1) {
		throw new Error('"' + search + '" is not is /' + regexp.source + '/');
	}
	if (search === '-' && regexp.source.indexOf(search) !== 1) {
		throw new Error('"' + search + '" is not at the first postion of /' + regexp.source + '/');
	}
	return new RegExp(regexp.source.replace(search, ''), UNICODE_SUPPORT ? 'u' : '');
}

/**
 * Combines and Regular expressions correctly by using `RegExp.source`.
 *
 * @param {...(RegExp | string)[]} args
 * @returns {RegExp}
 */
function reg(args) {
	var self = this;
	return new RegExp(
		Array.prototype.slice
			.call(arguments)
			.map(function (part) {
				var isStr = typeof part === 'string';
				if (isStr && self === undefined && part === '|') {
					throw new Error('use regg instead of reg to wrap expressions with `|`!');
				}
				return isStr ? part : part.source;
			})
			.join(''),
		UNICODE_SUPPORT ? 'u' : ''
	);
}

/**
 * Like `reg` but wraps the expression in `(?:`,`)` to create a non tracking group.
 *
 * @param {...(RegExp | string)[]} args
 * @returns {RegExp}
 */
function regg(args) {
	if (arguments.length === 0) {
		throw new Error('no parameters provided');
	}
	return reg.apply(regg, ['(?:'].concat(Array.prototype.slice.call(arguments), [')']));
}

// /**
//  * Append ^ to the beginning of the expression.
//  * @param {...(RegExp | string)[]} args
//  * @returns {RegExp}
//  */
// function reg_start(args) {
// 	if (arguments.length === 0) {
// 		throw new Error('no parameters provided');
// 	}
// 	return reg.apply(reg_start, ['^'].concat(Array.prototype.slice.call(arguments)));
// }

// https://www.w3.org/TR/xml/#document
// `[1] document ::= prolog element Misc*`
// https://www.w3.org/TR/xml11/#NT-document
// `[1] document ::= ( prolog element Misc* ) - ( Char* RestrictedChar Char* )`

/**
 * A character usually appearing in wrongly converted strings.
 *
 * @type {string}
 * @see https://en.wikipedia.org/wiki/Specials_(Unicode_block)#Replacement_character
 * @see https://nodejs.dev/en/api/v18/buffer/#buffers-and-character-encodings
 * @see https://www.unicode.org/faq/utf_bom.html#BOM
 * @readonly
 */
var UNICODE_REPLACEMENT_CHARACTER = '\uFFFD';
// https://www.w3.org/TR/xml/#NT-Char
// any Unicode character, excluding the surrogate blocks, FFFE, and FFFF.
// `[2] Char ::= #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF]`
// https://www.w3.org/TR/xml11/#NT-Char
// `[2] Char ::= [#x1-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF]`
// https://www.w3.org/TR/xml11/#NT-RestrictedChar
// `[2a] RestrictedChar ::= [#x1-#x8] | [#xB-#xC] | [#xE-#x1F] | [#x7F-#x84] | [#x86-#x9F]`
// https://www.w3.org/TR/xml11/#charsets
var Char = /[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/; // without \u10000-\uEFFFF
if (UNICODE_SUPPORT) {
	// eslint-disable-next-line es5/no-unicode-code-point-escape
	Char = reg('[', chars(Char), '\\u{10000}-\\u{10FFFF}', ']');
}
// Negation of Char: matches any character that is NOT a valid XML 1.0 Char.
// Derived directly from the Char character class above (after the unicode-support extension).
// XML 1.0 Char production [2]: #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF]
// @see https://www.w3.org/TR/xml/#NT-Char
var InvalidChar = new RegExp('[^' + chars(Char) + ']', UNICODE_SUPPORT ? 'u' : '');

var _SChar = /[\x20\x09\x0D\x0A]/;
var SChar_s = chars(_SChar);
// https://www.w3.org/TR/xml11/#NT-S
// `[3] S ::= (#x20 | #x9 | #xD | #xA)+`
var S = reg(_SChar, '+');
// optional whitespace described as `S?` in the grammar,
// simplified to 0-n occurrences of the character class
// instead of 0-1 occurrences of a non-capturing group around S
var S_OPT = reg(_SChar, '*');

// https://www.w3.org/TR/xml11/#NT-NameStartChar
// `[4] NameStartChar ::= ":" | [A-Z] | "_" | [a-z] | [#xC0-#xD6] | [#xD8-#xF6] | [#xF8-#x2FF] | [#x370-#x37D] | [#x37F-#x1FFF] | [#x200C-#x200D] | [#x2070-#x218F] | [#x2C00-#x2FEF] | [#x3001-#xD7FF] | [#xF900-#xFDCF] | [#xFDF0-#xFFFD] | [#x10000-#xEFFFF]`
var NameStartChar =
	/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/; // without \u10000-\uEFFFF
if (UNICODE_SUPPORT) {
	// eslint-disable-next-line es5/no-unicode-code-point-escape
	NameStartChar = reg('[', chars(NameStartChar), '\\u{10000}-\\u{10FFFF}', ']');
}
var NameStartChar_s = chars(NameStartChar);

// https://www.w3.org/TR/xml11/#NT-NameChar
// `[4a] NameChar ::= NameStartChar | "-" | "." | [0-9] | #xB7 | [#x0300-#x036F] | [#x203F-#x2040]`
var NameChar = reg('[', NameStartChar_s, chars(/[-.0-9\xB7]/), chars(/[\u0300-\u036F\u203F-\u2040]/), ']');
// https://www.w3.org/TR/xml11/#NT-Name
// `[5] Name ::= NameStartChar (NameChar)*`
var Name = reg(NameStartChar, NameChar, '*');
// Full-string anchored matcher for requireWellFormed serializer checks
// https://w3c.github.io/DOM-Parsing/#xml-serializing-a-document-node
var Name_exact = reg('^', Name, '$');
/*
https://www.w3.org/TR/xml11/#NT-Names
`[6] Names ::= Name (#x20 Name)*`
*/

// https://www.w3.org/TR/xml11/#NT-Nmtoken
// `[7] Nmtoken ::= (NameChar)+`
var Nmtoken = reg(NameChar, '+');
/*
https://www.w3.org/TR/xml11/#NT-Nmtokens
`[8] Nmtokens ::= Nmtoken (#x20 Nmtoken)*`
var Nmtokens = reg(Nmtoken, regg(/\x20/, Nmtoken), '*');
*/

// https://www.w3.org/TR/xml11/#NT-EntityRef
// `[68] EntityRef ::= '&' Name ';'` [WFC: Entity Declared] [VC: Entity Declared] [WFC: Parsed Entity] [WFC: No Recursion]
var EntityRef = reg('&', Name, ';');
// https://www.w3.org/TR/xml11/#NT-CharRef
// `[66] CharRef ::= '&#' [0-9]+ ';' | '&#x' [0-9a-fA-F]+ ';'` [WFC: Legal Character]
var CharRef = regg(/&#[0-9]+;|&#x[0-9a-fA-F]+;/);

/*
https://www.w3.org/TR/xml11/#NT-Reference
- `[67] Reference ::= EntityRef | CharRef`
- `[66] CharRef ::= '&#' [0-9]+ ';' | '&#x' [0-9a-fA-F]+ ';'` [WFC: Legal Character]
- `[68] EntityRef ::= '&' Name ';'` [WFC: Entity Declared] [VC: Entity Declared] [WFC: Parsed Entity] [WFC: No Recursion]
*/
var Reference = regg(EntityRef, '|', CharRef);

// https://www.w3.org/TR/xml11/#NT-PEReference
// `[69] PEReference ::= '%' Name ';'`
// [VC: Entity Declared] [WFC: No Recursion] [WFC: In DTD]
var PEReference = reg('%', Name, ';');

// https://www.w3.org/TR/xml11/#NT-EntityValue
// `[9] EntityValue ::= '"' ([^%&"] | PEReference | Reference)* '"' | "'" ([^%&'] | PEReference | Reference)* "'"`
var EntityValue = regg(
	reg('"', regg(/[^%&"]/, '|', PEReference, '|', Reference), '*', '"'),
	'|',
	reg("'", regg(/[^%&']/, '|', PEReference, '|', Reference), '*', "'")
);

// https://www.w3.org/TR/xml11/#NT-AttValue
// `[10] AttValue ::= '"' ([^<&"] | Reference)* '"' | "'" ([^<&'] | Reference)* "'"`
var AttValue = regg('"', regg(/[^<&"]/, '|', Reference), '*', '"', '|', "'", regg(/[^<&']/, '|', Reference), '*', "'");

// https://www.w3.org/TR/xml-names/#ns-decl
// https://www.w3.org/TR/xml-names/#ns-qualnames
// NameStartChar without ":"
var NCNameStartChar = chars_without(NameStartChar, ':');
// https://www.w3.org/TR/xml-names/#orphans
// `[5] NCNameChar ::= NameChar - ':'`
// An XML NameChar, minus the ":"
var NCNameChar = chars_without(NameChar, ':');
// https://www.w3.org/TR/xml-names/#NT-NCName
// `[4] NCName ::= Name - (Char* ':' Char*)`
// An XML Name, minus the ":"
var NCName = reg(NCNameStartChar, NCNameChar, '*');
// Full-string anchored matcher for requireWellFormed serializer checks
// https://w3c.github.io/DOM-Parsing/#xml-serializing-a-document-node
var NCName_exact = reg('^', NCName, '$');

/**
https://www.w3.org/TR/xml-names/#ns-qualnames

```
[7] QName ::= PrefixedName | UnprefixedName
				  === (NCName ':' NCName) | NCName
				  === NCName (':' NCName)?
[8] PrefixedName ::= Prefix ':' LocalPart
								 === NCName ':' NCName
[9] UnprefixedName ::= LocalPart
									 === NCName
[10] Prefix ::= NCName
[11] LocalPart ::= NCName
```
*/
var QName = reg(NCName, regg(':', NCName), '?');
var QName_exact = reg('^', QName, '$');
var QName_group = reg('(', QName, ')');

// https://www.w3.org/TR/xml11/#NT-SystemLiteral
// `[11] SystemLiteral ::= ('"' [^"]* '"') | ("'" [^']* "'")`
var SystemLiteral = regg(/"[^"]*"|'[^']*'/);

/*
 https://www.w3.org/TR/xml11/#NT-PI
 ```
 [17] PITarget    ::= Name - (('X' | 'x') ('M' | 'm') ('L' | 'l'))
 [16] PI    ::= '<?' PITarget (S (Char* - (Char* '?>' Char*)))? '?>'
 ```
 target /xml/i is not excluded!
*/
// The `(?!S)` after the leading `S+` asserts the data starts with a non-whitespace
// character (greedy `S+` already consumes all separating whitespace), pruning the
// `S+`/`Char*?` whitespace overlap that otherwise makes an unterminated PI (no `?>`)
// backtrack quadratically. The lookahead is non-capturing, so the data stays group 2.
var PI = reg(/^<\?/, '(', Name, ')', regg(S, '(?!', _SChar, ')(', Char, '*?)'), '?', /\?>/);

// https://www.w3.org/TR/xml11/#NT-PubidChar
// `[13] PubidChar ::= #x20 | #xD | #xA | [a-zA-Z0-9] | [-'()+,./:=?;!*#@$_%]`
var PubidChar = /[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/;

// https://www.w3.org/TR/xml11/#NT-PubidLiteral
// `[12] PubidLiteral ::= '"' PubidChar* '"' | "'" (PubidChar - "'")* "'"`
var PubidLiteral = regg('"', PubidChar, '*"', '|', "'", chars_without(PubidChar, "'"), "*'");

// https://www.w3.org/TR/xml11/#NT-CharData
// `[14] CharData    ::= [^<&]* - ([^<&]* ']]>' [^<&]*)`

var COMMENT_START = '<!--';
var COMMENT_END = '-->';
// https://www.w3.org/TR/xml11/#NT-Comment
// `[15] Comment ::= '<!--' ((Char - '-') | ('-' (Char - '-')))* '-->'`
var Comment = reg(COMMENT_START, regg(chars_without(Char, '-'), '|', reg('-', chars_without(Char, '-'))), '*', COMMENT_END);

var PCDATA = '#PCDATA';
// https://www.w3.org/TR/xml11/#NT-Mixed
// `[51] Mixed ::= '(' S? '#PCDATA' (S? '|' S? Name)* S? ')*' | '(' S? '#PCDATA' S? ')'`
// https://www.w3.org/TR/xml-names/#NT-Mixed
// `[51] Mixed ::= '(' S? '#PCDATA' (S? '|' S? QName)* S? ')*' | '(' S? '#PCDATA' S? ')'`
// [VC: Proper Group/PE Nesting] [VC: No Duplicate Types]
var Mixed = regg(
	reg(/\(/, S_OPT, PCDATA, regg(S_OPT, /\|/, S_OPT, QName), '*', S_OPT, /\)\*/),
	'|',
	reg(/\(/, S_OPT, PCDATA, S_OPT, /\)/)
);

var _children_quantity = /[?*+]?/;
/*
 `[49] choice ::= '(' S? cp ( S? '|' S? cp )+ S? ')'` [VC: Proper Group/PE Nesting]
 `[50] seq ::= '(' S? cp ( S? ',' S? cp )* S? ')'` [VC: Proper Group/PE Nesting]
 simplification to solve circular referencing, but doesn't check validity constraint "Proper Group/PE Nesting"
 var _choice_or_seq = reg('[', NameChar_s, SChar_s, chars(_children_quantity), '()|,]*');
 ```
 [48] cp ::= (Name | choice | seq) ('?' | '*' | '+')?
         === (Name | '(' S? cp ( S? '|' S? cp )+ S? ')' | '(' S? cp ( S? ',' S? cp )* S? ')') ('?' | '*' | '+')?
         !== (Name | [_choice_or_seq]*) ('?' | '*' | '+')?
 ```
 simplification to solve circular referencing, but doesn't check validity constraint "Proper Group/PE Nesting"
 var cp = reg(regg(Name, '|', _choice_or_seq), _children_quantity);
*/
/*
Inefficient regular expression (High)
This part of the regular expression may cause exponential backtracking on strings starting with '(|' and containing many repetitions of '|'.
https://github.com/xmldom/xmldom/security/code-scanning/91
var choice = regg(/\(/, S_OPT, cp, regg(S_OPT, /\|/, S_OPT, cp), '+', S_OPT, /\)/);
*/
/*
Inefficient regular expression (High)
This part of the regular expression may cause exponential backtracking on strings starting with '(,' and containing many repetitions of ','.
https://github.com/xmldom/xmldom/security/code-scanning/92
var seq = regg(/\(/, S_OPT, cp, regg(S_OPT, /,/, S_OPT, cp), '*', S_OPT, /\)/);
*/

// `[47] children ::= (choice | seq) ('?' | '*' | '+')?`
// simplification to solve circular referencing, but doesn't check validity constraint "Proper Group/PE Nesting"
var children = reg(/\([^>]+\)/, _children_quantity /*regg(choice, '|', seq), _children_quantity*/);

// https://www.w3.org/TR/xml11/#NT-contentspec
// `[46] contentspec ::= 'EMPTY' | 'ANY' | Mixed | children`
var contentspec = regg('EMPTY', '|', 'ANY', '|', Mixed, '|', children);

var ELEMENTDECL_START = '<!ELEMENT';
// https://www.w3.org/TR/xml11/#NT-elementdecl
// `[45] elementdecl ::= '<!ELEMENT' S Name S contentspec S? '>'`
// https://www.w3.org/TR/xml-names/#NT-elementdecl
// `[17] elementdecl ::= '<!ELEMENT' S QName S contentspec S? '>'`
// because of https://www.w3.org/TR/xml11/#NT-PEReference
// since xmldom is not supporting replacements of PEReferences in the DTD
// this also supports PEReference in the possible places
var elementdecl = reg(ELEMENTDECL_START, S, regg(QName, '|', PEReference), S, regg(contentspec, '|', PEReference), S_OPT, '>');

// https://www.w3.org/TR/xml11/#NT-NotationType
// `[58] NotationType ::= 'NOTATION' S '(' S? Name (S? '|' S? Name)* S? ')'`
// [VC: Notation Attributes] [VC: One Notation Per Element Type] [VC: No Notation on Empty Element] [VC: No Duplicate Tokens]
var NotationType = reg('NOTATION', S, /\(/, S_OPT, Name, regg(S_OPT, /\|/, S_OPT, Name), '*', S_OPT, /\)/);
// https://www.w3.org/TR/xml11/#NT-Enumeration
// `[59] Enumeration ::= '(' S? Nmtoken (S? '|' S? Nmtoken)* S? ')'`
// [VC: Enumeration] [VC: No Duplicate Tokens]
var Enumeration = reg(/\(/, S_OPT, Nmtoken, regg(S_OPT, /\|/, S_OPT, Nmtoken), '*', S_OPT, /\)/);

// https://www.w3.org/TR/xml11/#NT-EnumeratedType
// `[57] EnumeratedType ::= NotationType | Enumeration`
var EnumeratedType = regg(NotationType, '|', Enumeration);

/*
```
[55] StringType ::= 'CDATA'
[56] TokenizedType ::= 'ID' [VC: ID] [VC: One ID per Element Type] [VC: ID Attribute Default]
   | 'IDREF' [VC: IDREF]
   | 'IDREFS' [VC: IDREF]
	 | 'ENTITY' [VC: Entity Name]
	 | 'ENTITIES' [VC: Entity Name]
	 | 'NMTOKEN' [VC: Name Token]
	 | 'NMTOKENS' [VC: Name Token]
 [54] AttType ::= StringType | TokenizedType | EnumeratedType
```*/
var AttType = regg(/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/, '|', EnumeratedType);

// `[60] DefaultDecl ::= '#REQUIRED' | '#IMPLIED' | (('#FIXED' S)? AttValue)`
// [WFC: No < in Attribute Values] [WFC: No External Entity References]
// [VC: Fixed Attribute Default] [VC: Required Attribute] [VC: Attribute Default Value Syntactically Correct]
var DefaultDecl = regg(/#REQUIRED|#IMPLIED/, '|', regg(regg('#FIXED', S), '?', AttValue));

// https://www.w3.org/TR/xml11/#NT-AttDef
// [53] AttDef ::= S Name S AttType S DefaultDecl
// https://www.w3.org/TR/xml-names/#NT-AttDef
// [1] NSAttName ::= PrefixedAttName | DefaultAttName
// [2] PrefixedAttName ::= 'xmlns:' NCName [NSC: Reserved Prefixes and Namespace Names]
// [3] DefaultAttName ::= 'xmlns'
// [21] AttDef ::= S (QName | NSAttName) S AttType S DefaultDecl
// 						 === S Name S AttType S DefaultDecl
// xmldom is not distinguishing between QName and NSAttName on this level
// to support XML without namespaces in DTD we can not restrict it to QName
var AttDef = regg(S, Name, S, AttType, S, DefaultDecl);

var ATTLIST_DECL_START = '<!ATTLIST';
// https://www.w3.org/TR/xml11/#NT-AttlistDecl
// `[52] AttlistDecl ::= '<!ATTLIST' S Name AttDef* S? '>'`
// https://www.w3.org/TR/xml-names/#NT-AttlistDecl
// `[20] AttlistDecl ::= '<!ATTLIST' S QName AttDef* S? '>'`
// to support XML without namespaces in DTD we can not restrict it to QName
var AttlistDecl = reg(ATTLIST_DECL_START, S, Name, AttDef, '*', S_OPT, '>');

// https://html.spec.whatwg.org/multipage/urls-and-fetching.html#about:legacy-compat
var ABOUT_LEGACY_COMPAT = 'about:legacy-compat';
var ABOUT_LEGACY_COMPAT_SystemLiteral = regg('"' + ABOUT_LEGACY_COMPAT + '"', '|', "'" + ABOUT_LEGACY_COMPAT + "'");
var SYSTEM = 'SYSTEM';
var PUBLIC = 'PUBLIC';
// https://www.w3.org/TR/xml11/#NT-ExternalID
// `[75] ExternalID ::= 'SYSTEM' S SystemLiteral | 'PUBLIC' S PubidLiteral S SystemLiteral`
var ExternalID = regg(regg(SYSTEM, S, SystemLiteral), '|', regg(PUBLIC, S, PubidLiteral, S, SystemLiteral));
var ExternalID_match = reg(
	'^',
	regg(
		regg(SYSTEM, S, '(?<SystemLiteralOnly>', SystemLiteral, ')'),
		'|',
		regg(PUBLIC, S, '(?<PubidLiteral>', PubidLiteral, ')', S, '(?<SystemLiteral>', SystemLiteral, ')')
	)
);
// Full-string anchored matcher for requireWellFormed serializer checks
// https://w3c.github.io/DOM-Parsing/#xml-serializing-a-document-node
var PubidLiteral_match = reg('^', PubidLiteral, '$');
// Full-string anchored matcher for requireWellFormed serializer checks
// https://w3c.github.io/DOM-Parsing/#xml-serializing-a-document-node
var SystemLiteral_match = reg('^', SystemLiteral, '$');

// https://www.w3.org/TR/xml11/#NT-NDataDecl
// `[76] NDataDecl ::= S 'NDATA' S Name` [VC: Notation Declared]
var NDataDecl = regg(S, 'NDATA', S, Name);

// https://www.w3.org/TR/xml11/#NT-EntityDef
// `[73] EntityDef ::= EntityValue | (ExternalID NDataDecl?)`
var EntityDef = regg(EntityValue, '|', regg(ExternalID, NDataDecl, '?'));

var ENTITY_DECL_START = '<!ENTITY';
// https://www.w3.org/TR/xml11/#NT-GEDecl
// `[71] GEDecl ::= '<!ENTITY' S Name S EntityDef S? '>'`
var GEDecl = reg(ENTITY_DECL_START, S, Name, S, EntityDef, S_OPT, '>');
// https://www.w3.org/TR/xml11/#NT-PEDef
// `[74] PEDef ::= EntityValue | ExternalID`
var PEDef = regg(EntityValue, '|', ExternalID);
// https://www.w3.org/TR/xml11/#NT-PEDecl
// `[72] PEDecl ::= '<!ENTITY' S '%' S Name S PEDef S? '>'`
var PEDecl = reg(ENTITY_DECL_START, S, '%', S, Name, S, PEDef, S_OPT, '>');
// https://www.w3.org/TR/xml11/#NT-EntityDecl
// `[70] EntityDecl ::= GEDecl | PEDecl`
var EntityDecl = regg(GEDecl, '|', PEDecl);

// https://www.w3.org/TR/xml11/#NT-PublicID
// `[83] PublicID    ::= 'PUBLIC' S PubidLiteral`
var PublicID = reg(PUBLIC, S, PubidLiteral);
// https://www.w3.org/TR/xml11/#NT-NotationDecl
// `[82] NotationDecl    ::= '<!NOTATION' S Name S (ExternalID | PublicID) S? '>'` [VC: Unique Notation Name]
var NotationDecl = reg('<!NOTATION', S, Name, S, regg(ExternalID, '|', PublicID), S_OPT, '>');

// https://www.w3.org/TR/xml11/#NT-Eq
// `[25] Eq ::= S? '=' S?`
var Eq = reg(S_OPT, '=', S_OPT);
// https://www.w3.org/TR/xml/#NT-VersionNum
// `[26] VersionNum ::= '1.' [0-9]+`
// https://www.w3.org/TR/xml11/#NT-VersionNum
// `[26] VersionNum ::= '1.1'`
var VersionNum = /1[.]\d+/;
// https://www.w3.org/TR/xml11/#NT-VersionInfo
// `[24] VersionInfo ::= S 'version' Eq ("'" VersionNum "'" | '"' VersionNum '"')`
var VersionInfo = reg(S, 'version', Eq, regg("'", VersionNum, "'", '|', '"', VersionNum, '"'));
// https://www.w3.org/TR/xml11/#NT-EncName
// `[81] EncName ::= [A-Za-z] ([A-Za-z0-9._] | '-')*`
var EncName = /[A-Za-z][-A-Za-z0-9._]*/;
// https://www.w3.org/TR/xml11/#NT-EncDecl
// `[80] EncodingDecl ::= S 'encoding' Eq ('"' EncName '"' | "'" EncName "'" )`
var EncodingDecl = regg(S, 'encoding', Eq, regg('"', EncName, '"', '|', "'", EncName, "'"));
// https://www.w3.org/TR/xml11/#NT-SDDecl
// `[32] SDDecl ::= S 'standalone' Eq (("'" ('yes' | 'no') "'") | ('"' ('yes' | 'no') '"'))`
var SDDecl = regg(S, 'standalone', Eq, regg("'", regg('yes', '|', 'no'), "'", '|', '"', regg('yes', '|', 'no'), '"'));
// https://www.w3.org/TR/xml11/#NT-XMLDecl
// [23] XMLDecl ::= '<?xml' VersionInfo EncodingDecl? SDDecl? S? '?>'
var XMLDecl = reg(/^<\?xml/, VersionInfo, EncodingDecl, '?', SDDecl, '?', S_OPT, /\?>/);

/*
 https://www.w3.org/TR/xml/#NT-markupdecl
 https://www.w3.org/TR/xml11/#NT-markupdecl
 `[29] markupdecl ::= elementdecl | AttlistDecl | EntityDecl | NotationDecl | PI | Comment`
 var markupdecl = regg(elementdecl, '|', AttlistDecl, '|', EntityDecl, '|', NotationDecl, '|', PI_unsafe, '|', Comment);
*/
/*
 https://www.w3.org/TR/xml-names/#NT-doctypedecl
`[28a] DeclSep   ::= PEReference | S`
 https://www.w3.org/TR/xml11/#NT-intSubset
```
 [28b] intSubset ::= (markupdecl | DeclSep)*
                 === (markupdecl | PEReference | S)*
```
 [WFC: PE Between Declarations]
 var intSubset = reg(regg(markupdecl, '|', PEReference, '|', S), '*');
*/
var DOCTYPE_DECL_START = '<!DOCTYPE';
/*
 https://www.w3.org/TR/xml11/#NT-doctypedecl
 `[28] doctypedecl ::= '<!DOCTYPE' S Name (S ExternalID)? S? ('[' intSubset ']' S?)? '>'`
 https://www.afterwardsw3.org/TR/xml-names/#NT-doctypedecl
 `[16] doctypedecl ::= '<!DOCTYPE' S QName (S ExternalID)? S? ('[' (markupdecl | PEReference | S)* ']' S?)? '>'`
 var doctypedecl = reg('<!DOCTYPE', S, Name, regg(S, ExternalID), '?', S_OPT, regg(/\[/, intSubset, /]/, S_OPT), '?', '>');
*/

var CDATA_START = '<![CDATA[';
var CDATA_END = ']]>';
var CDStart = /<!\[CDATA\[/;
var CDEnd = /\]\]>/;
var CData = reg(Char, '*?', CDEnd);
/*
 https://www.w3.org/TR/xml/#dt-cdsection
 `[18]   	CDSect	   ::=   	CDStart CData CDEnd`
 `[19]   	CDStart	   ::=   	'<![CDATA['`
 `[20]   	CData	   ::=   	(Char* - (Char* ']]>' Char*))`
 `[21]   	CDEnd	   ::=   	']]>'`
*/
var CDSect = reg(CDStart, CData);

// unit tested
exports.chars = chars;
exports.chars_without = chars_without;
exports.detectUnicodeSupport = detectUnicodeSupport;
exports.reg = reg;
exports.regg = regg;
exports.ABOUT_LEGACY_COMPAT = ABOUT_LEGACY_COMPAT;
exports.ABOUT_LEGACY_COMPAT_SystemLiteral = ABOUT_LEGACY_COMPAT_SystemLiteral;
exports.AttlistDecl = AttlistDecl;
exports.CDATA_START = CDATA_START;
exports.CDATA_END = CDATA_END;
exports.CDSect = CDSect;
exports.Char = Char;
exports.Comment = Comment;
exports.COMMENT_START = COMMENT_START;
exports.COMMENT_END = COMMENT_END;
exports.DOCTYPE_DECL_START = DOCTYPE_DECL_START;
exports.elementdecl = elementdecl;
exports.EntityDecl = EntityDecl;
exports.EntityValue = EntityValue;
exports.ExternalID = ExternalID;
exports.ExternalID_match = ExternalID_match;
exports.Name = Name;
exports.Name_exact = Name_exact;
exports.NCName_exact = NCName_exact;
exports.NotationDecl = NotationDecl;
exports.Reference = Reference;
exports.PEReference = PEReference;
exports.PI = PI;
exports.PUBLIC = PUBLIC;
exports.PubidLiteral = PubidLiteral;
exports.PubidLiteral_match = PubidLiteral_match;
exports.QName = QName;
exports.QName_exact = QName_exact;
exports.QName_group = QName_group;
exports.S = S;
exports.SChar_s = SChar_s;
exports.S_OPT = S_OPT;
exports.SYSTEM = SYSTEM;
exports.SystemLiteral = SystemLiteral;
exports.SystemLiteral_match = SystemLiteral_match;
exports.InvalidChar = InvalidChar;
exports.UNICODE_REPLACEMENT_CHARACTER = UNICODE_REPLACEMENT_CHARACTER;
exports.UNICODE_SUPPORT = UNICODE_SUPPORT;
exports.XMLDecl = XMLDecl;


/***/ }),

/***/ 351:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;

var conventions = __nccwpck_require__(855);
__webpack_unused_export__ = conventions.assign;
__webpack_unused_export__ = conventions.hasDefaultHTMLNamespace;
__webpack_unused_export__ = conventions.isHTMLMimeType;
__webpack_unused_export__ = conventions.isValidMimeType;
__webpack_unused_export__ = conventions.MIME_TYPE;
__webpack_unused_export__ = conventions.NAMESPACE;

var errors = __nccwpck_require__(368);
__webpack_unused_export__ = errors.DOMException;
__webpack_unused_export__ = errors.DOMExceptionName;
__webpack_unused_export__ = errors.ExceptionCode;
exports.mB = errors.ParseError;

var dom = __nccwpck_require__(311);
__webpack_unused_export__ = dom.Attr;
__webpack_unused_export__ = dom.CDATASection;
__webpack_unused_export__ = dom.CharacterData;
__webpack_unused_export__ = dom.Comment;
__webpack_unused_export__ = dom.Document;
__webpack_unused_export__ = dom.DocumentFragment;
__webpack_unused_export__ = dom.DocumentType;
__webpack_unused_export__ = dom.DOMImplementation;
__webpack_unused_export__ = dom.Element;
__webpack_unused_export__ = dom.Entity;
__webpack_unused_export__ = dom.EntityReference;
__webpack_unused_export__ = dom.LiveNodeList;
__webpack_unused_export__ = dom.NamedNodeMap;
__webpack_unused_export__ = dom.Node;
__webpack_unused_export__ = dom.NodeList;
__webpack_unused_export__ = dom.Notation;
__webpack_unused_export__ = dom.ProcessingInstruction;
__webpack_unused_export__ = dom.Text;
__webpack_unused_export__ = dom.XMLSerializer;

var domParser = __nccwpck_require__(847);
exports.S4 = domParser.DOMParser;
__webpack_unused_export__ = domParser.normalizeLineEndings;
__webpack_unused_export__ = domParser.onErrorStopParsing;
__webpack_unused_export__ = domParser.onWarningStopParsing;


/***/ }),

/***/ 995:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var conventions = __nccwpck_require__(855);
var g = __nccwpck_require__(62);
var errors = __nccwpck_require__(368);

var isHTMLEscapableRawTextElement = conventions.isHTMLEscapableRawTextElement;
var isHTMLMimeType = conventions.isHTMLMimeType;
var isHTMLRawTextElement = conventions.isHTMLRawTextElement;
var hasOwn = conventions.hasOwn;
var NAMESPACE = conventions.NAMESPACE;
var ParseError = errors.ParseError;
var DOMException = errors.DOMException;

//var handlers = 'resolveEntity,getExternalSubset,characters,endDocument,endElement,endPrefixMapping,ignorableWhitespace,processingInstruction,setDocumentLocator,skippedEntity,startDocument,startElement,startPrefixMapping,notationDecl,unparsedEntityDecl,error,fatalError,warning,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,comment,endCDATA,endDTD,endEntity,startCDATA,startDTD,startEntity'.split(',')

//S_TAG,	S_ATTR,	S_EQ,	S_ATTR_NOQUOT_VALUE
//S_ATTR_SPACE,	S_ATTR_END,	S_TAG_SPACE, S_TAG_CLOSE
var S_TAG = 0; //tag name offerring
var S_ATTR = 1; //attr name offerring
var S_ATTR_SPACE = 2; //attr name end and space offer
var S_EQ = 3; //=space?
var S_ATTR_NOQUOT_VALUE = 4; //attr value(no quot value only)
var S_ATTR_END = 5; //attr value end and no space(quot end)
var S_TAG_SPACE = 6; //(attr value end || tag end ) && (space offer)
var S_TAG_CLOSE = 7; //closed el<el />

function XMLReader() {}

XMLReader.prototype = {
	parse: function (source, defaultNSMap, entityMap) {
		var domBuilder = this.domBuilder;
		domBuilder.startDocument();
		_copy(defaultNSMap, (defaultNSMap = Object.create(null)));
		parse(source, defaultNSMap, entityMap, domBuilder, this.errorHandler);
		domBuilder.endDocument();
	},
};

/**
 * Detecting everything that might be a reference,
 * including those without ending `;`, since those are allowed in HTML.
 * The entityReplacer takes care of verifying and transforming each occurrence,
 * and reports to the errorHandler on those that are not OK,
 * depending on the context.
 */
var ENTITY_REG = /&#?\w+;?/g;

function parse(source, defaultNSMapCopy, entityMap, domBuilder, errorHandler) {
	var isHTML = isHTMLMimeType(domBuilder.mimeType);
	if (source.indexOf(g.UNICODE_REPLACEMENT_CHARACTER) >= 0) {
		errorHandler.warning('Unicode replacement character detected, source encoding issues?');
	}

	function fixedFromCharCode(code) {
		// String.prototype.fromCharCode does not supports
		// > 2 bytes unicode chars directly
		if (code > 0xffff) {
			code -= 0x10000;
			var surrogate1 = 0xd800 + (code >> 10),
				surrogate2 = 0xdc00 + (code & 0x3ff);

			return String.fromCharCode(surrogate1, surrogate2);
		} else {
			return String.fromCharCode(code);
		}
	}

	function entityReplacer(a) {
		var complete = a[a.length - 1] === ';' ? a : a + ';';
		if (!isHTML && complete !== a) {
			errorHandler.error('EntityRef: expecting ;');
			return a;
		}
		var match = g.Reference.exec(complete);
		if (!match || match[0].length !== complete.length) {
			errorHandler.error('entity not matching Reference production: ' + a);
			return a;
		}
		var k = complete.slice(1, -1);
		if (hasOwn(entityMap, k)) {
			return entityMap[k];
		} else if (k.charAt(0) === '#') {
			return fixedFromCharCode(parseInt(k.substring(1).replace('x', '0x')));
		} else {
			errorHandler.error('entity not found:' + a);
			return a;
		}
	}

	function appendText(end) {
		//has some bugs
		if (end > start) {
			var xt = source.substring(start, end).replace(ENTITY_REG, entityReplacer);
			locator && position(start);
			domBuilder.characters(xt, 0, end - start);
			start = end;
		}
	}

	var lineStart = 0;
	var lineEnd = 0;
	var linePattern = /\r\n?|\n|$/g;
	var locator = domBuilder.locator;

	function position(p, m) {
		while (p >= lineEnd && (m = linePattern.exec(source))) {
			lineStart = lineEnd;
			lineEnd = m.index + m[0].length;
			locator.lineNumber++;
		}
		locator.columnNumber = p - lineStart + 1;
	}

	var parseStack = [{ currentNSMap: defaultNSMapCopy }];
	var unclosedTags = [];
	var start = 0;
	while (true) {
		try {
			var tagStart = source.indexOf('<', start);
			if (tagStart < 0) {
				if (!isHTML && unclosedTags.length > 0) {
					return errorHandler.fatalError('unclosed xml tag(s): ' + unclosedTags.join(', '));
				}
				if (!source.substring(start).match(/^\s*$/)) {
					var doc = domBuilder.doc;
					var text = doc.createTextNode(source.substring(start));
					if (doc.documentElement) {
						// `return errorHandler.error` is not a common pattern,
						// it is usually only used with `.fatalError`s.
						// In this case it is intentional, because it allows to stop parsing
						// and returning doc after reporting the extra content that will not be part of the document.
						return errorHandler.error('Extra content at the end of the document');
					}
					doc.appendChild(text);
					domBuilder.currentElement = text;
				}
				return;
			}
			if (tagStart > start) {
				var fromSource = source.substring(start, tagStart);
				if (!isHTML && unclosedTags.length === 0) {
					fromSource = fromSource.replace(new RegExp(g.S_OPT.source, 'g'), '');
					fromSource && errorHandler.error("Unexpected content outside root element: '" + fromSource + "'");
				}
				appendText(tagStart);
			}
			switch (source.charAt(tagStart + 1)) {
				case '/':
					var end = source.indexOf('>', tagStart + 2);
					var tagNameRaw = source.substring(tagStart + 2, end > 0 ? end : undefined);
					if (!tagNameRaw) {
						return errorHandler.fatalError('end tag name missing');
					}
					var endTagNameStrict = g.reg('^', g.QName_group, g.S_OPT, '$');
					var tagNameMatch = end > 0 && endTagNameStrict.exec(tagNameRaw);
					if (!tagNameMatch) {
						var leadingTagNameMatch = end > 0 && g.reg('^', g.QName_group).exec(tagNameRaw);
						if (isHTML && leadingTagNameMatch) {
							errorHandler.warning('end tag name contains invalid trailing characters: "' + tagNameRaw + '"');
							tagNameMatch = leadingTagNameMatch;
						} else if (
							// Backward compatibility, remove this whole `else if` arm in the next breaking release
							// (XML then falls through to the `fatalError` below, for a clean mode split: XML fatal,
							// HTML warning). A valid end-tag name followed by a line break and trailing content was
							// silently accepted while `reg` still used the `m` flag; re-adding `m` here matches exactly
							// those inputs, kept recoverable and reported.
							leadingTagNameMatch &&
							new RegExp(endTagNameStrict.source, endTagNameStrict.flags + 'm').test(tagNameRaw)
						) {
							errorHandler.error('end tag name is followed by a line break and trailing content: "' + tagNameRaw + '"');
							tagNameMatch = leadingTagNameMatch;
						} else {
							return errorHandler.fatalError('end tag name contains invalid characters: "' + tagNameRaw + '"');
						}
					}
					if (!domBuilder.currentElement && !domBuilder.doc.documentElement) {
						// not enough information to provide a helpful error message,
						// but parsing will throw since there is no root element
						return;
					}
					var currentTagName =
						unclosedTags[unclosedTags.length - 1] ||
						domBuilder.currentElement.tagName ||
						domBuilder.doc.documentElement.tagName ||
						'';
					if (currentTagName !== tagNameMatch[1]) {
						var tagNameLower = tagNameMatch[1].toLowerCase();
						if (!isHTML || currentTagName.toLowerCase() !== tagNameLower) {
							return errorHandler.fatalError('Opening and ending tag mismatch: "' + currentTagName + '" != "' + tagNameRaw + '"');
						}
					}
					var config = parseStack.pop();
					unclosedTags.pop();
					var localNSMap = config.localNSMap;
					domBuilder.endElement(config.uri, config.localName, currentTagName);
					if (localNSMap) {
						for (var prefix in localNSMap) {
							if (hasOwn(localNSMap, prefix)) {
								domBuilder.endPrefixMapping(prefix);
							}
						}
					}

					end++;
					break;
				// end element
				case '?': // <?...?>
					locator && position(tagStart);
					end = parseProcessingInstruction(source, tagStart, domBuilder, errorHandler);
					break;
				case '!': // <!doctype,<![CDATA,<!--
					locator && position(tagStart);
					end = parseDoctypeCommentOrCData(source, tagStart, domBuilder, errorHandler, isHTML);
					break;
				default:
					locator && position(tagStart);
					var el = new ElementAttributes();
					var currentNSMap = parseStack[parseStack.length - 1].currentNSMap;
					//elStartEnd
					var end = parseElementStartPart(source, tagStart, el, currentNSMap, entityReplacer, errorHandler, isHTML);
					var len = el.length;

					if (!el.closed) {
						if (isHTML && conventions.isHTMLVoidElement(el.tagName)) {
							el.closed = true;
						} else {
							unclosedTags.push(el.tagName);
						}
					}
					if (locator && len) {
						var locator2 = copyLocator(locator, {});
						//try{//attribute position fixed
						for (var i = 0; i < len; i++) {
							var a = el[i];
							position(a.offset);
							a.locator = copyLocator(locator, {});
						}
						domBuilder.locator = locator2;
						if (appendElement(el, domBuilder, currentNSMap)) {
							parseStack.push(el);
						}
						domBuilder.locator = locator;
					} else {
						if (appendElement(el, domBuilder, currentNSMap)) {
							parseStack.push(el);
						}
					}

					if (isHTML && !el.closed) {
						end = parseHtmlSpecialContent(source, end, el.tagName, entityReplacer, domBuilder);
					} else {
						end++;
					}
			}
		} catch (e) {
			if (e instanceof ParseError) {
				throw e;
			} else if (e instanceof DOMException) {
				// A DOMException raised while building the DOM is not-well-formed input,
				// so it is wrapped into a ParseError and reported before being thrown.
				return errorHandler.fatalError('Error constructing the DOM: ' + e.name + ': ' + e.message, e);
			}
			errorHandler.error('element parse error: ' + e);
			end = -1;
		}
		if (end > start) {
			start = end;
		} else {
			//Possible sax fallback here, risk of positional error
			appendText(Math.max(tagStart, start) + 1);
		}
	}
}

function copyLocator(f, t) {
	t.lineNumber = f.lineNumber;
	t.columnNumber = f.columnNumber;
	return t;
}

/**
 * @returns
 * end of the elementStartPart(end of elementEndPart for selfClosed el)
 * @see {@link #appendElement}
 */
function parseElementStartPart(source, start, el, currentNSMap, entityReplacer, errorHandler, isHTML) {
	/**
	 * @param {string} qname
	 * @param {string} value
	 * @param {number} startIndex
	 */
	function addAttribute(qname, value, startIndex) {
		if (hasOwn(el.attributeNames, qname)) {
			return errorHandler.fatalError('Attribute ' + qname + ' redefined');
		}
		if (!isHTML && value.indexOf('<') >= 0) {
			return errorHandler.fatalError("Unescaped '<' not allowed in attributes values");
		}
		el.addValue(
			qname,
			// @see https://www.w3.org/TR/xml/#AVNormalize
			// since the xmldom sax parser does not "interpret" DTD the following is not implemented:
			// - recursive replacement of (DTD) entity references
			// - trimming and collapsing multiple spaces into a single one for attributes that are not of type CDATA
			value.replace(/[\t\n\r]/g, ' ').replace(ENTITY_REG, entityReplacer),
			startIndex
		);
	}

	var attrName;
	var value;
	var p = ++start;
	var s = S_TAG; //status
	while (true) {
		var c = source.charAt(p);
		if (s === S_TAG && c === '<') {
			// A `<` can never occur inside a tag name. Without this guard the scan runs
			// on to the next `>` (or EOF) before `setTagName` rejects the whole slice, so
			// a document with many `<` inside a malformed tag makes each one-character
			// recovery step re-scan to the distant `>` — O(n^2). Stopping at the `<` keeps
			// each recovery step bounded. The candidate scanned so far is reported raw,
			// consistent with the sibling invalid-tag-name throw below.
			throw new Error('unexpected < in tag name: ' + source.slice(start, p));
		}
		switch (c) {
			case '=':
				if (s === S_ATTR) {
					//attrName
					attrName = source.slice(start, p);
					s = S_EQ;
				} else if (s === S_ATTR_SPACE) {
					s = S_EQ;
				} else {
					//fatalError: equal must after attrName or space after attrName
					throw new Error('attribute equal must after attrName');
				}
				break;
			case "'":
			case '"':
				if (
					s === S_EQ ||
					s === S_ATTR //|| s == S_ATTR_SPACE
				) {
					//equal
					if (s === S_ATTR) {
						errorHandler.warning('attribute value must after "="');
						attrName = source.slice(start, p);
					}
					start = p + 1;
					p = source.indexOf(c, start);
					if (p > 0) {
						value = source.slice(start, p);
						addAttribute(attrName, value, start - 1);
						s = S_ATTR_END;
					} else {
						//fatalError: no end quot match
						throw new Error("attribute value no end '" + c + "' match");
					}
				} else if (s == S_ATTR_NOQUOT_VALUE) {
					value = source.slice(start, p);
					addAttribute(attrName, value, start);
					errorHandler.warning('attribute "' + attrName + '" missed start quot(' + c + ')!!');
					start = p + 1;
					s = S_ATTR_END;
				} else {
					//fatalError: no equal before
					throw new Error('attribute value must after "="');
				}
				break;
			case '/':
				switch (s) {
					case S_TAG:
						el.setTagName(source.slice(start, p));
					case S_ATTR_END:
					case S_TAG_SPACE:
					case S_TAG_CLOSE:
						s = S_TAG_CLOSE;
						el.closed = true;
					case S_ATTR_NOQUOT_VALUE:
					case S_ATTR:
						break;
					case S_ATTR_SPACE:
						el.closed = true;
						break;
					//case S_EQ:
					default:
						throw new Error("attribute invalid close char('/')");
				}
				break;
			case '': //end document
				errorHandler.error('unexpected end of input');
				if (s == S_TAG) {
					el.setTagName(source.slice(start, p));
				}
				return p;
			case '>':
				switch (s) {
					case S_TAG:
						el.setTagName(source.slice(start, p));
					case S_ATTR_END:
					case S_TAG_SPACE:
					case S_TAG_CLOSE:
						break; //normal
					case S_ATTR_NOQUOT_VALUE: //Compatible state
					case S_ATTR:
						value = source.slice(start, p);
						if (value.slice(-1) === '/') {
							el.closed = true;
							value = value.slice(0, -1);
						}
					case S_ATTR_SPACE:
						if (s === S_ATTR_SPACE) {
							value = attrName;
						}
						if (s == S_ATTR_NOQUOT_VALUE) {
							errorHandler.warning('attribute "' + value + '" missed quot(")!');
							addAttribute(attrName, value, start);
						} else {
							if (!isHTML) {
								errorHandler.warning('attribute "' + value + '" missed value!! "' + value + '" instead!!');
							}
							addAttribute(value, value, start);
						}
						break;
					case S_EQ:
						if (!isHTML) {
							return errorHandler.fatalError('AttValue: \' or " expected');
						}
				}
				return p;
			/*xml space '\x20' | #x9 | #xD | #xA; */
			case '\u0080':
				c = ' ';
			default:
				if (c <= ' ') {
					//space
					switch (s) {
						case S_TAG:
							el.setTagName(source.slice(start, p)); //tagName
							s = S_TAG_SPACE;
							break;
						case S_ATTR:
							attrName = source.slice(start, p);
							s = S_ATTR_SPACE;
							break;
						case S_ATTR_NOQUOT_VALUE:
							var value = source.slice(start, p);
							errorHandler.warning('attribute "' + value + '" missed quot(")!!');
							addAttribute(attrName, value, start);
						case S_ATTR_END:
							s = S_TAG_SPACE;
							break;
						//case S_TAG_SPACE:
						//case S_EQ:
						//case S_ATTR_SPACE:
						//	void();break;
						//case S_TAG_CLOSE:
						//ignore warning
					}
				} else {
					//not space
					//S_TAG,	S_ATTR,	S_EQ,	S_ATTR_NOQUOT_VALUE
					//S_ATTR_SPACE,	S_ATTR_END,	S_TAG_SPACE, S_TAG_CLOSE
					switch (s) {
						//case S_TAG:void();break;
						//case S_ATTR:void();break;
						//case S_ATTR_NOQUOT_VALUE:void();break;
						case S_ATTR_SPACE:
							if (!isHTML) {
								errorHandler.warning('attribute "' + attrName + '" missed value!! "' + attrName + '" instead2!!');
							}
							addAttribute(attrName, attrName, start);
							start = p;
							s = S_ATTR;
							break;
						case S_ATTR_END:
							errorHandler.warning('attribute space is required"' + attrName + '"!!');
						case S_TAG_SPACE:
							s = S_ATTR;
							start = p;
							break;
						case S_EQ:
							s = S_ATTR_NOQUOT_VALUE;
							start = p;
							break;
						case S_TAG_CLOSE:
							throw new Error("elements closed character '/' and '>' must be connected to");
					}
				}
		} //end outer switch
		p++;
	}
}

/**
 * @returns
 * `true` if a new namespace has been defined.
 */
function appendElement(el, domBuilder, currentNSMap) {
	var tagName = el.tagName;
	var localNSMap = null;
	var i = el.length;
	while (i--) {
		var a = el[i];
		var qName = a.qName;
		var value = a.value;
		var nsp = qName.indexOf(':');
		if (nsp > 0) {
			var prefix = (a.prefix = qName.slice(0, nsp));
			var localName = qName.slice(nsp + 1);
			var nsPrefix = prefix === 'xmlns' && localName;
		} else {
			localName = qName;
			prefix = null;
			nsPrefix = qName === 'xmlns' && '';
		}
		//can not set prefix,because prefix !== ''
		a.localName = localName;
		//prefix == null for no ns prefix attribute
		if (nsPrefix !== false) {
			//hack!!
			if (localNSMap == null) {
				localNSMap = Object.create(null);
				// Derive the child scope's namespace map by prototype-chain inheritance
				// instead of a flat copy: lookups inherit ancestor prefixes transparently,
				// so a document nesting N scopes retains O(N) map entries rather than
				// sum(1..N) = O(N^2). `localNSMap` stays a flat own-only record of the
				// prefixes declared at THIS element, so own-property enumeration
				// (endPrefixMapping below) still reports only local declarations.
				currentNSMap = Object.create(currentNSMap);
			}
			currentNSMap[nsPrefix] = localNSMap[nsPrefix] = value;
			a.uri = NAMESPACE.XMLNS;
			domBuilder.startPrefixMapping(nsPrefix, value);
		}
	}
	var i = el.length;
	while (i--) {
		a = el[i];
		if (a.prefix) {
			//no prefix attribute has no namespace
			if (a.prefix === 'xml') {
				a.uri = NAMESPACE.XML;
			}
			if (a.prefix !== 'xmlns') {
				a.uri = currentNSMap[a.prefix];
			}
		}
	}
	var nsp = tagName.indexOf(':');
	if (nsp > 0) {
		prefix = el.prefix = tagName.slice(0, nsp);
		localName = el.localName = tagName.slice(nsp + 1);
	} else {
		prefix = null; //important!!
		localName = el.localName = tagName;
	}
	//no prefix element has default namespace
	var ns = (el.uri = currentNSMap[prefix || '']);
	domBuilder.startElement(ns, localName, tagName, el);
	//endPrefixMapping and startPrefixMapping have not any help for dom builder
	//localNSMap = null
	if (el.closed) {
		domBuilder.endElement(ns, localName, tagName);
		if (localNSMap) {
			for (prefix in localNSMap) {
				if (hasOwn(localNSMap, prefix)) {
					domBuilder.endPrefixMapping(prefix);
				}
			}
		}
	} else {
		el.currentNSMap = currentNSMap;
		el.localNSMap = localNSMap;
		//parseStack.push(el);
		return true;
	}
}

function parseHtmlSpecialContent(source, elStartEnd, tagName, entityReplacer, domBuilder) {
	// https://html.spec.whatwg.org/#raw-text-elements
	// https://html.spec.whatwg.org/#escapable-raw-text-elements
	// https://html.spec.whatwg.org/#cdata-rcdata-restrictions:raw-text-elements
	// TODO: https://html.spec.whatwg.org/#cdata-rcdata-restrictions
	var isEscapableRaw = isHTMLEscapableRawTextElement(tagName);
	if (isEscapableRaw || isHTMLRawTextElement(tagName)) {
		// The closing tag of a raw-text element matches case-insensitively
		// (WHATWG HTML §13.2.5.14 RAWTEXT end tag name state). A case-sensitive
		// search that missed the closing tag would return -1 and the `substring`
		// below would treat -1 as a backward slice from position 0, re-emitting all
		// prior source and amplifying output quadratically across repeated elements.
		// The regex is anchored to `elStartEnd` via `lastIndex` so it scans forward
		// only (O(distance), not the whole source).
		var closeTag = new RegExp('</' + tagName.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') + '>', 'ig');
		closeTag.lastIndex = elStartEnd;
		var match = closeTag.exec(source);
		var elEndStart = match ? match.index : -1;
		if (elEndStart < 0) {
			// No closing tag: never slice with a -1 end index. Leave the element to
			// the parse loop's normal recovery instead of back-capturing the source.
			return elStartEnd + 1;
		}
		var text = source.substring(elStartEnd + 1, elEndStart);

		if (isEscapableRaw) {
			text = text.replace(ENTITY_REG, entityReplacer);
		}
		domBuilder.characters(text, 0, text.length);
		return elEndStart;
	}
	return elStartEnd + 1;
}

function _copy(source, target) {
	for (var n in source) {
		if (hasOwn(source, n)) {
			target[n] = source[n];
		}
	}
}

/**
 * @typedef ParseUtils
 * @property {function(relativeIndex: number?): string | undefined} char
 * Provides look ahead access to a singe character relative to the current index.
 * @property {function(): number} getIndex
 * Provides read-only access to the current index.
 * @property {function(reg: RegExp): string | null} getMatch
 * Applies the provided regular expression enforcing that it starts at the current index and
 * returns the complete matching string,
 * and moves the current index by the length of the matching string.
 * @property {function(): string} getSource
 * Provides read-only access to the complete source.
 * @property {function(places: number?): void} skip
 * moves the current index by places (defaults to 1)
 * @property {function(): number} skipBlanks
 * Moves the current index by the amount of white space that directly follows the current index
 * and returns the amount of whitespace chars skipped (0..n),
 * or -1 if the end of the source was reached.
 * @property {function(): string} substringFromIndex
 * creates a substring from the current index to the end of `source`
 * @property {function(compareWith: string): boolean} substringStartsWith
 * Checks if `source` contains `compareWith`, starting from the current index.
 * @property {function(compareWith: string): boolean} substringStartsWithCaseInsensitive
 * Checks if `source` contains `compareWith`, starting from the current index,
 * comparing the upper case of both sides.
 * @see {@link parseUtils}
 */

/**
 * A temporary scope for parsing and look ahead operations in `source`,
 * starting from index `start`.
 *
 * Some operations move the current index by a number of positions,
 * after which `getIndex` returns the new index.
 *
 * @param {string} source
 * @param {number} start
 * @returns {ParseUtils}
 */
function parseUtils(source, start) {
	var index = start;

	function char(n) {
		n = n || 0;
		return source.charAt(index + n);
	}

	function skip(n) {
		n = n || 1;
		index += n;
	}

	function skipBlanks() {
		var blanks = 0;
		while (index < source.length) {
			var c = char();
			if (c !== ' ' && c !== '\n' && c !== '\t' && c !== '\r') {
				return blanks;
			}
			blanks++;
			skip();
		}
		return -1;
	}
	function substringFromIndex() {
		return source.substring(index);
	}
	function substringStartsWith(text) {
		return source.substring(index, index + text.length) === text;
	}
	function substringStartsWithCaseInsensitive(text) {
		return source.substring(index, index + text.length).toUpperCase() === text.toUpperCase();
	}

	function getMatch(args) {
		var expr = g.reg('^', args);
		var match = expr.exec(substringFromIndex());
		if (match) {
			skip(match[0].length);
			return match[0];
		}
		return null;
	}
	return {
		char: char,
		getIndex: function () {
			return index;
		},
		getMatch: getMatch,
		getSource: function () {
			return source;
		},
		skip: skip,
		skipBlanks: skipBlanks,
		substringFromIndex: substringFromIndex,
		substringStartsWith: substringStartsWith,
		substringStartsWithCaseInsensitive: substringStartsWithCaseInsensitive,
	};
}

/**
 * @param {ParseUtils} p
 * @param {DOMHandler} errorHandler
 * @returns {string}
 */
function parseDoctypeInternalSubset(p, errorHandler) {
	/**
	 * @param {ParseUtils} p
	 * @param {DOMHandler} errorHandler
	 * @returns {string}
	 */
	function parsePI(p, errorHandler) {
		var match = g.PI.exec(p.substringFromIndex());
		if (!match) {
			return errorHandler.fatalError('processing instruction is not well-formed at position ' + p.getIndex());
		}
		if (match[1].toLowerCase() === 'xml') {
			return errorHandler.fatalError(
				'xml declaration is only allowed at the start of the document, but found at position ' + p.getIndex()
			);
		}
		p.skip(match[0].length);
		return match[0];
	}
	// Parse internal subset
	var source = p.getSource();
	if (p.char() === '[') {
		p.skip(1);
		var intSubsetStart = p.getIndex();
		while (p.getIndex() < source.length) {
			p.skipBlanks();
			if (p.char() === ']') {
				var internalSubset = source.substring(intSubsetStart, p.getIndex());
				p.skip(1);
				return internalSubset;
			}
			var current = null;
			// Only in external subset
			// if (char() === '<' && char(1) === '!' && char(2) === '[') {
			// 	parseConditionalSections(p, errorHandler);
			// } else
			if (p.char() === '<' && p.char(1) === '!') {
				switch (p.char(2)) {
					case 'E': // ELEMENT | ENTITY
						if (p.char(3) === 'L') {
							current = p.getMatch(g.elementdecl);
						} else if (p.char(3) === 'N') {
							current = p.getMatch(g.EntityDecl);
						}
						break;
					case 'A': // ATTRIBUTE
						current = p.getMatch(g.AttlistDecl);
						break;
					case 'N': // NOTATION
						current = p.getMatch(g.NotationDecl);
						break;
					case '-': // COMMENT
						current = p.getMatch(g.Comment);
						break;
				}
			} else if (p.char() === '<' && p.char(1) === '?') {
				current = parsePI(p, errorHandler);
			} else if (p.char() === '%') {
				current = p.getMatch(g.PEReference);
			} else {
				return errorHandler.fatalError('Error detected in Markup declaration');
			}
			if (!current) {
				return errorHandler.fatalError('Error in internal subset at position ' + p.getIndex());
			}
		}
		return errorHandler.fatalError('doctype internal subset is not well-formed, missing ]');
	}
}

/**
 * Called when the parser encounters an element starting with '<!'.
 *
 * @param {string} source
 * The xml.
 * @param {number} start
 * the start index of the '<!'
 * @param {DOMHandler} domBuilder
 * @param {DOMHandler} errorHandler
 * @param {boolean} isHTML
 * @returns {number | never}
 * The end index of the element.
 * @throws {ParseError}
 * In case the element is not well-formed.
 */
function parseDoctypeCommentOrCData(source, start, domBuilder, errorHandler, isHTML) {
	var p = parseUtils(source, start);

	switch (isHTML ? p.char(2).toUpperCase() : p.char(2)) {
		case '-':
			// should be a comment
			var comment = p.getMatch(g.Comment);
			if (comment) {
				domBuilder.comment(comment, g.COMMENT_START.length, comment.length - g.COMMENT_START.length - g.COMMENT_END.length);
				return p.getIndex();
			} else {
				return errorHandler.fatalError('comment is not well-formed at position ' + p.getIndex());
			}
		case '[':
			// should be CDATA
			var cdata = p.getMatch(g.CDSect);
			if (cdata) {
				if (!isHTML && !domBuilder.currentElement) {
					return errorHandler.fatalError('CDATA outside of element');
				}
				domBuilder.startCDATA();
				domBuilder.characters(cdata, g.CDATA_START.length, cdata.length - g.CDATA_START.length - g.CDATA_END.length);
				domBuilder.endCDATA();
				return p.getIndex();
			} else {
				return errorHandler.fatalError('Invalid CDATA starting at position ' + start);
			}
		case 'D': {
			// should be DOCTYPE
			if (domBuilder.doc && domBuilder.doc.documentElement) {
				return errorHandler.fatalError('Doctype not allowed inside or after documentElement at position ' + p.getIndex());
			}
			if (isHTML ? !p.substringStartsWithCaseInsensitive(g.DOCTYPE_DECL_START) : !p.substringStartsWith(g.DOCTYPE_DECL_START)) {
				return errorHandler.fatalError('Expected ' + g.DOCTYPE_DECL_START + ' at position ' + p.getIndex());
			}
			p.skip(g.DOCTYPE_DECL_START.length);
			if (p.skipBlanks() < 1) {
				return errorHandler.fatalError('Expected whitespace after ' + g.DOCTYPE_DECL_START + ' at position ' + p.getIndex());
			}

			var doctype = {
				name: undefined,
				publicId: undefined,
				systemId: undefined,
				internalSubset: undefined,
			};
			// Parse the DOCTYPE name
			doctype.name = p.getMatch(g.Name);
			if (!doctype.name)
				return errorHandler.fatalError('doctype name missing or contains unexpected characters at position ' + p.getIndex());

			if (isHTML && doctype.name.toLowerCase() !== 'html') {
				errorHandler.warning('Unexpected DOCTYPE in HTML document at position ' + p.getIndex());
			}
			p.skipBlanks();

			// Check for ExternalID
			if (p.substringStartsWith(g.PUBLIC) || p.substringStartsWith(g.SYSTEM)) {
				var match = g.ExternalID_match.exec(p.substringFromIndex());
				if (!match) {
					return errorHandler.fatalError('doctype external id is not well-formed at position ' + p.getIndex());
				}
				if (match.groups.SystemLiteralOnly !== undefined) {
					doctype.systemId = match.groups.SystemLiteralOnly;
				} else {
					doctype.systemId = match.groups.SystemLiteral;
					doctype.publicId = match.groups.PubidLiteral;
				}
				p.skip(match[0].length);
			} else if (isHTML && p.substringStartsWithCaseInsensitive(g.SYSTEM)) {
				// https://html.spec.whatwg.org/multipage/syntax.html#doctype-legacy-string
				p.skip(g.SYSTEM.length);
				if (p.skipBlanks() < 1) {
					return errorHandler.fatalError('Expected whitespace after ' + g.SYSTEM + ' at position ' + p.getIndex());
				}
				doctype.systemId = p.getMatch(g.ABOUT_LEGACY_COMPAT_SystemLiteral);
				if (!doctype.systemId) {
					return errorHandler.fatalError(
						'Expected ' + g.ABOUT_LEGACY_COMPAT + ' in single or double quotes after ' + g.SYSTEM + ' at position ' + p.getIndex()
					);
				}
			}
			if (isHTML && doctype.systemId && !g.ABOUT_LEGACY_COMPAT_SystemLiteral.test(doctype.systemId)) {
				errorHandler.warning('Unexpected doctype.systemId in HTML document at position ' + p.getIndex());
			}
			if (!isHTML) {
				p.skipBlanks();
				doctype.internalSubset = parseDoctypeInternalSubset(p, errorHandler);
			}
			p.skipBlanks();
			if (p.char() !== '>') {
				return errorHandler.fatalError('doctype not terminated with > at position ' + p.getIndex());
			}
			p.skip(1);
			domBuilder.startDTD(doctype.name, doctype.publicId, doctype.systemId, doctype.internalSubset);
			domBuilder.endDTD();
			return p.getIndex();
		}
		default:
			return errorHandler.fatalError('Not well-formed XML starting with "<!" at position ' + start);
	}
}

function parseProcessingInstruction(source, start, domBuilder, errorHandler) {
	var match = source.substring(start).match(g.PI);
	if (!match) {
		return errorHandler.fatalError('Invalid processing instruction starting at position ' + start);
	}
	if (match[1].toLowerCase() === 'xml') {
		if (start > 0) {
			return errorHandler.fatalError(
				'processing instruction at position ' + start + ' is an xml declaration which is only at the start of the document'
			);
		}
		if (!g.XMLDecl.test(source.substring(start))) {
			return errorHandler.fatalError('xml declaration is not well-formed');
		}
	}
	domBuilder.processingInstruction(match[1], match[2]);
	return start + match[0].length;
}

function ElementAttributes() {
	this.attributeNames = Object.create(null);
}

ElementAttributes.prototype = {
	setTagName: function (tagName) {
		if (!g.QName_exact.test(tagName)) {
			throw new Error('invalid tagName:' + tagName);
		}
		this.tagName = tagName;
	},
	addValue: function (qName, value, offset) {
		if (!g.QName_exact.test(qName)) {
			throw new Error('invalid attribute:' + qName);
		}
		this.attributeNames[qName] = this.length;
		this[this.length++] = { qName: qName, value: value, offset: offset };
	},
	length: 0,
	getLocalName: function (i) {
		return this[i].localName;
	},
	getLocator: function (i) {
		return this[i].locator;
	},
	getQName: function (i) {
		return this[i].qName;
	},
	getURI: function (i) {
		return this[i].uri;
	},
	getValue: function (i) {
		return this[i].value;
	},
	//	,getIndex:function(uri, localName)){
	//		if(localName){
	//
	//		}else{
	//			var qName = uri
	//		}
	//	},
	//	getValue:function(){return this.getValue(this.getIndex.apply(this,arguments))},
	//	getType:function(uri,localName){}
	//	getType:function(i){},
};

exports.XMLReader = XMLReader;
exports.parseUtils = parseUtils;
exports.parseDoctypeCommentOrCData = parseDoctypeCommentOrCData;


/***/ }),

/***/ 916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 807:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./format", "./parser"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.isWS = exports.applyEdit = exports.setProperty = exports.removeProperty = void 0;
    const format_1 = __nccwpck_require__(612);
    const parser_1 = __nccwpck_require__(152);
    function removeProperty(text, path, options) {
        return setProperty(text, path, void 0, options);
    }
    exports.removeProperty = removeProperty;
    function setProperty(text, originalPath, value, options) {
        const path = originalPath.slice();
        const errors = [];
        const root = (0, parser_1.parseTree)(text, errors);
        let parent = void 0;
        let lastSegment = void 0;
        while (path.length > 0) {
            lastSegment = path.pop();
            parent = (0, parser_1.findNodeAtLocation)(root, path);
            if (parent === void 0 && value !== void 0) {
                if (typeof lastSegment === 'string') {
                    value = { [lastSegment]: value };
                }
                else {
                    value = [value];
                }
            }
            else {
                break;
            }
        }
        if (!parent) {
            // empty document
            if (value === void 0) { // delete
                throw new Error('Can not delete in empty document');
            }
            return withFormatting(text, { offset: root ? root.offset : 0, length: root ? root.length : 0, content: JSON.stringify(value) }, options);
        }
        else if (parent.type === 'object' && typeof lastSegment === 'string' && Array.isArray(parent.children)) {
            const existing = (0, parser_1.findNodeAtLocation)(parent, [lastSegment]);
            if (existing !== void 0) {
                if (value === void 0) { // delete
                    if (!existing.parent) {
                        throw new Error('Malformed AST');
                    }
                    const propertyIndex = parent.children.indexOf(existing.parent);
                    let removeBegin;
                    let removeEnd = existing.parent.offset + existing.parent.length;
                    if (propertyIndex > 0) {
                        // remove the comma of the previous node
                        let previous = parent.children[propertyIndex - 1];
                        removeBegin = previous.offset + previous.length;
                    }
                    else {
                        removeBegin = parent.offset + 1;
                        if (parent.children.length > 1) {
                            // remove the comma of the next node
                            let next = parent.children[1];
                            removeEnd = next.offset;
                        }
                    }
                    return withFormatting(text, { offset: removeBegin, length: removeEnd - removeBegin, content: '' }, options);
                }
                else {
                    // set value of existing property
                    return withFormatting(text, { offset: existing.offset, length: existing.length, content: JSON.stringify(value) }, options);
                }
            }
            else {
                if (value === void 0) { // delete
                    return []; // property does not exist, nothing to do
                }
                const newProperty = `${JSON.stringify(lastSegment)}: ${JSON.stringify(value)}`;
                const index = options.getInsertionIndex ? options.getInsertionIndex(parent.children.map(p => p.children[0].value)) : parent.children.length;
                let edit;
                if (index > 0) {
                    let previous = parent.children[index - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                else if (parent.children.length === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty };
                }
                else {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty + ',' };
                }
                return withFormatting(text, edit, options);
            }
        }
        else if (parent.type === 'array' && typeof lastSegment === 'number' && Array.isArray(parent.children)) {
            const insertIndex = lastSegment;
            if (insertIndex === -1) {
                // Insert
                const newProperty = `${JSON.stringify(value)}`;
                let edit;
                if (parent.children.length === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty };
                }
                else {
                    const previous = parent.children[parent.children.length - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                return withFormatting(text, edit, options);
            }
            else if (value === void 0 && parent.children.length >= 0) {
                // Removal
                const removalIndex = lastSegment;
                const toRemove = parent.children[removalIndex];
                let edit;
                if (parent.children.length === 1) {
                    // only item
                    edit = { offset: parent.offset + 1, length: parent.length - 2, content: '' };
                }
                else if (parent.children.length - 1 === removalIndex) {
                    // last item
                    let previous = parent.children[removalIndex - 1];
                    let offset = previous.offset + previous.length;
                    let parentEndOffset = parent.offset + parent.length;
                    edit = { offset, length: parentEndOffset - 2 - offset, content: '' };
                }
                else {
                    edit = { offset: toRemove.offset, length: parent.children[removalIndex + 1].offset - toRemove.offset, content: '' };
                }
                return withFormatting(text, edit, options);
            }
            else if (value !== void 0) {
                let edit;
                const newProperty = `${JSON.stringify(value)}`;
                if (!options.isArrayInsertion && parent.children.length > lastSegment) {
                    const toModify = parent.children[lastSegment];
                    edit = { offset: toModify.offset, length: toModify.length, content: newProperty };
                }
                else if (parent.children.length === 0 || lastSegment === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: parent.children.length === 0 ? newProperty : newProperty + ',' };
                }
                else {
                    const index = lastSegment > parent.children.length ? parent.children.length : lastSegment;
                    const previous = parent.children[index - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                return withFormatting(text, edit, options);
            }
            else {
                throw new Error(`Can not ${value === void 0 ? 'remove' : (options.isArrayInsertion ? 'insert' : 'modify')} Array index ${insertIndex} as length is not sufficient`);
            }
        }
        else {
            throw new Error(`Can not add ${typeof lastSegment !== 'number' ? 'index' : 'property'} to parent of type ${parent.type}`);
        }
    }
    exports.setProperty = setProperty;
    function withFormatting(text, edit, options) {
        if (!options.formattingOptions) {
            return [edit];
        }
        // apply the edit
        let newText = applyEdit(text, edit);
        // format the new text
        let begin = edit.offset;
        let end = edit.offset + edit.content.length;
        if (edit.length === 0 || edit.content.length === 0) { // insert or remove
            while (begin > 0 && !(0, format_1.isEOL)(newText, begin - 1)) {
                begin--;
            }
            while (end < newText.length && !(0, format_1.isEOL)(newText, end)) {
                end++;
            }
        }
        const edits = (0, format_1.format)(newText, { offset: begin, length: end - begin }, { ...options.formattingOptions, keepLines: false });
        // apply the formatting edits and track the begin and end offsets of the changes
        for (let i = edits.length - 1; i >= 0; i--) {
            const edit = edits[i];
            newText = applyEdit(newText, edit);
            begin = Math.min(begin, edit.offset);
            end = Math.max(end, edit.offset + edit.length);
            end += edit.content.length - edit.length;
        }
        // create a single edit with all changes
        const editLength = text.length - (newText.length - end) - begin;
        return [{ offset: begin, length: editLength, content: newText.substring(begin, end) }];
    }
    function applyEdit(text, edit) {
        return text.substring(0, edit.offset) + edit.content + text.substring(edit.offset + edit.length);
    }
    exports.applyEdit = applyEdit;
    function isWS(text, offset) {
        return '\r\n \t'.indexOf(text.charAt(offset)) !== -1;
    }
    exports.isWS = isWS;
});


/***/ }),

/***/ 612:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./scanner", "./string-intern"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.isEOL = exports.format = void 0;
    const scanner_1 = __nccwpck_require__(525);
    const string_intern_1 = __nccwpck_require__(579);
    function format(documentText, range, options) {
        let initialIndentLevel;
        let formatText;
        let formatTextStart;
        let rangeStart;
        let rangeEnd;
        if (range) {
            rangeStart = range.offset;
            rangeEnd = rangeStart + range.length;
            formatTextStart = rangeStart;
            while (formatTextStart > 0 && !isEOL(documentText, formatTextStart - 1)) {
                formatTextStart--;
            }
            let endOffset = rangeEnd;
            while (endOffset < documentText.length && !isEOL(documentText, endOffset)) {
                endOffset++;
            }
            formatText = documentText.substring(formatTextStart, endOffset);
            initialIndentLevel = computeIndentLevel(formatText, options);
        }
        else {
            formatText = documentText;
            initialIndentLevel = 0;
            formatTextStart = 0;
            rangeStart = 0;
            rangeEnd = documentText.length;
        }
        const eol = getEOL(options, documentText);
        const eolFastPathSupported = string_intern_1.supportedEols.includes(eol);
        let numberLineBreaks = 0;
        let indentLevel = 0;
        let indentValue;
        if (options.insertSpaces) {
            indentValue = string_intern_1.cachedSpaces[options.tabSize || 4] ?? repeat(string_intern_1.cachedSpaces[1], options.tabSize || 4);
        }
        else {
            indentValue = '\t';
        }
        const indentType = indentValue === '\t' ? '\t' : ' ';
        let scanner = (0, scanner_1.createScanner)(formatText, false);
        let hasError = false;
        function newLinesAndIndent() {
            if (numberLineBreaks > 1) {
                return repeat(eol, numberLineBreaks) + repeat(indentValue, initialIndentLevel + indentLevel);
            }
            const amountOfSpaces = indentValue.length * (initialIndentLevel + indentLevel);
            if (!eolFastPathSupported || amountOfSpaces > string_intern_1.cachedBreakLinesWithSpaces[indentType][eol].length) {
                return eol + repeat(indentValue, initialIndentLevel + indentLevel);
            }
            if (amountOfSpaces <= 0) {
                return eol;
            }
            return string_intern_1.cachedBreakLinesWithSpaces[indentType][eol][amountOfSpaces];
        }
        function scanNext() {
            let token = scanner.scan();
            numberLineBreaks = 0;
            while (token === 15 /* SyntaxKind.Trivia */ || token === 14 /* SyntaxKind.LineBreakTrivia */) {
                if (token === 14 /* SyntaxKind.LineBreakTrivia */ && options.keepLines) {
                    numberLineBreaks += 1;
                }
                else if (token === 14 /* SyntaxKind.LineBreakTrivia */) {
                    numberLineBreaks = 1;
                }
                token = scanner.scan();
            }
            hasError = token === 16 /* SyntaxKind.Unknown */ || scanner.getTokenError() !== 0 /* ScanError.None */;
            return token;
        }
        const editOperations = [];
        function addEdit(text, startOffset, endOffset) {
            if (!hasError && (!range || (startOffset < rangeEnd && endOffset > rangeStart)) && documentText.substring(startOffset, endOffset) !== text) {
                editOperations.push({ offset: startOffset, length: endOffset - startOffset, content: text });
            }
        }
        let firstToken = scanNext();
        if (options.keepLines && numberLineBreaks > 0) {
            addEdit(repeat(eol, numberLineBreaks), 0, 0);
        }
        if (firstToken !== 17 /* SyntaxKind.EOF */) {
            let firstTokenStart = scanner.getTokenOffset() + formatTextStart;
            let initialIndent = (indentValue.length * initialIndentLevel < 20) && options.insertSpaces
                ? string_intern_1.cachedSpaces[indentValue.length * initialIndentLevel]
                : repeat(indentValue, initialIndentLevel);
            addEdit(initialIndent, formatTextStart, firstTokenStart);
        }
        while (firstToken !== 17 /* SyntaxKind.EOF */) {
            let firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
            let secondToken = scanNext();
            let replaceContent = '';
            let needsLineBreak = false;
            while (numberLineBreaks === 0 && (secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */)) {
                let commentTokenStart = scanner.getTokenOffset() + formatTextStart;
                addEdit(string_intern_1.cachedSpaces[1], firstTokenEnd, commentTokenStart);
                firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
                needsLineBreak = secondToken === 12 /* SyntaxKind.LineCommentTrivia */;
                replaceContent = needsLineBreak ? newLinesAndIndent() : '';
                secondToken = scanNext();
            }
            if (secondToken === 2 /* SyntaxKind.CloseBraceToken */) {
                if (firstToken !== 1 /* SyntaxKind.OpenBraceToken */) {
                    indentLevel--;
                }
                ;
                if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 1 /* SyntaxKind.OpenBraceToken */) {
                    replaceContent = newLinesAndIndent();
                }
                else if (options.keepLines) {
                    replaceContent = string_intern_1.cachedSpaces[1];
                }
            }
            else if (secondToken === 4 /* SyntaxKind.CloseBracketToken */) {
                if (firstToken !== 3 /* SyntaxKind.OpenBracketToken */) {
                    indentLevel--;
                }
                ;
                if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 3 /* SyntaxKind.OpenBracketToken */) {
                    replaceContent = newLinesAndIndent();
                }
                else if (options.keepLines) {
                    replaceContent = string_intern_1.cachedSpaces[1];
                }
            }
            else {
                switch (firstToken) {
                    case 3 /* SyntaxKind.OpenBracketToken */:
                    case 1 /* SyntaxKind.OpenBraceToken */:
                        indentLevel++;
                        if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 5 /* SyntaxKind.CommaToken */:
                        if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 12 /* SyntaxKind.LineCommentTrivia */:
                        replaceContent = newLinesAndIndent();
                        break;
                    case 13 /* SyntaxKind.BlockCommentTrivia */:
                        if (numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (!needsLineBreak) {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 6 /* SyntaxKind.ColonToken */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (!needsLineBreak) {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 10 /* SyntaxKind.StringLiteral */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (secondToken === 6 /* SyntaxKind.ColonToken */ && !needsLineBreak) {
                            replaceContent = '';
                        }
                        break;
                    case 7 /* SyntaxKind.NullKeyword */:
                    case 8 /* SyntaxKind.TrueKeyword */:
                    case 9 /* SyntaxKind.FalseKeyword */:
                    case 11 /* SyntaxKind.NumericLiteral */:
                    case 2 /* SyntaxKind.CloseBraceToken */:
                    case 4 /* SyntaxKind.CloseBracketToken */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            if ((secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */) && !needsLineBreak) {
                                replaceContent = string_intern_1.cachedSpaces[1];
                            }
                            else if (secondToken !== 5 /* SyntaxKind.CommaToken */ && secondToken !== 17 /* SyntaxKind.EOF */) {
                                hasError = true;
                            }
                        }
                        break;
                    case 16 /* SyntaxKind.Unknown */:
                        hasError = true;
                        break;
                }
                if (numberLineBreaks > 0 && (secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */)) {
                    replaceContent = newLinesAndIndent();
                }
            }
            if (secondToken === 17 /* SyntaxKind.EOF */) {
                if (options.keepLines && numberLineBreaks > 0) {
                    replaceContent = newLinesAndIndent();
                }
                else {
                    replaceContent = options.insertFinalNewline ? eol : '';
                }
            }
            const secondTokenStart = scanner.getTokenOffset() + formatTextStart;
            addEdit(replaceContent, firstTokenEnd, secondTokenStart);
            firstToken = secondToken;
        }
        return editOperations;
    }
    exports.format = format;
    function repeat(s, count) {
        let result = '';
        for (let i = 0; i < count; i++) {
            result += s;
        }
        return result;
    }
    function computeIndentLevel(content, options) {
        let i = 0;
        let nChars = 0;
        const tabSize = options.tabSize || 4;
        while (i < content.length) {
            let ch = content.charAt(i);
            if (ch === string_intern_1.cachedSpaces[1]) {
                nChars++;
            }
            else if (ch === '\t') {
                nChars += tabSize;
            }
            else {
                break;
            }
            i++;
        }
        return Math.floor(nChars / tabSize);
    }
    function getEOL(options, text) {
        for (let i = 0; i < text.length; i++) {
            const ch = text.charAt(i);
            if (ch === '\r') {
                if (i + 1 < text.length && text.charAt(i + 1) === '\n') {
                    return '\r\n';
                }
                return '\r';
            }
            else if (ch === '\n') {
                return '\n';
            }
        }
        return (options && options.eol) || '\n';
    }
    function isEOL(text, offset) {
        return '\r\n'.indexOf(text.charAt(offset)) !== -1;
    }
    exports.isEOL = isEOL;
});


/***/ }),

/***/ 152:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./scanner"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.getNodeType = exports.stripComments = exports.visit = exports.findNodeAtOffset = exports.contains = exports.getNodeValue = exports.getNodePath = exports.findNodeAtLocation = exports.parseTree = exports.parse = exports.getLocation = void 0;
    const scanner_1 = __nccwpck_require__(525);
    var ParseOptions;
    (function (ParseOptions) {
        ParseOptions.DEFAULT = {
            allowTrailingComma: false
        };
    })(ParseOptions || (ParseOptions = {}));
    /**
     * For a given offset, evaluate the location in the JSON document. Each segment in the location path is either a property name or an array index.
     */
    function getLocation(text, position) {
        const segments = []; // strings or numbers
        const earlyReturnException = new Object();
        let previousNode = undefined;
        const previousNodeInst = {
            value: {},
            offset: 0,
            length: 0,
            type: 'object',
            parent: undefined
        };
        let isAtPropertyKey = false;
        function setPreviousNode(value, offset, length, type) {
            previousNodeInst.value = value;
            previousNodeInst.offset = offset;
            previousNodeInst.length = length;
            previousNodeInst.type = type;
            previousNodeInst.colonOffset = undefined;
            previousNode = previousNodeInst;
        }
        try {
            visit(text, {
                onObjectBegin: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    isAtPropertyKey = position > offset;
                    segments.push(''); // push a placeholder (will be replaced)
                },
                onObjectProperty: (name, offset, length) => {
                    if (position < offset) {
                        throw earlyReturnException;
                    }
                    setPreviousNode(name, offset, length, 'property');
                    segments[segments.length - 1] = name;
                    if (position <= offset + length) {
                        throw earlyReturnException;
                    }
                },
                onObjectEnd: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.pop();
                },
                onArrayBegin: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.push(0);
                },
                onArrayEnd: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.pop();
                },
                onLiteralValue: (value, offset, length) => {
                    if (position < offset) {
                        throw earlyReturnException;
                    }
                    setPreviousNode(value, offset, length, getNodeType(value));
                    if (position <= offset + length) {
                        throw earlyReturnException;
                    }
                },
                onSeparator: (sep, offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    if (sep === ':' && previousNode && previousNode.type === 'property') {
                        previousNode.colonOffset = offset;
                        isAtPropertyKey = false;
                        previousNode = undefined;
                    }
                    else if (sep === ',') {
                        const last = segments[segments.length - 1];
                        if (typeof last === 'number') {
                            segments[segments.length - 1] = last + 1;
                        }
                        else {
                            isAtPropertyKey = true;
                            segments[segments.length - 1] = '';
                        }
                        previousNode = undefined;
                    }
                }
            });
        }
        catch (e) {
            if (e !== earlyReturnException) {
                throw e;
            }
        }
        return {
            path: segments,
            previousNode,
            isAtPropertyKey,
            matches: (pattern) => {
                let k = 0;
                for (let i = 0; k < pattern.length && i < segments.length; i++) {
                    if (pattern[k] === segments[i] || pattern[k] === '*') {
                        k++;
                    }
                    else if (pattern[k] !== '**') {
                        return false;
                    }
                }
                return k === pattern.length;
            }
        };
    }
    exports.getLocation = getLocation;
    /**
     * Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     * Therefore always check the errors list to find out if the input was valid.
     */
    function parse(text, errors = [], options = ParseOptions.DEFAULT) {
        let currentProperty = null;
        let currentParent = [];
        const previousParents = [];
        function onValue(value) {
            if (Array.isArray(currentParent)) {
                currentParent.push(value);
            }
            else if (currentProperty !== null) {
                currentParent[currentProperty] = value;
            }
        }
        const visitor = {
            onObjectBegin: () => {
                const object = {};
                onValue(object);
                previousParents.push(currentParent);
                currentParent = object;
                currentProperty = null;
            },
            onObjectProperty: (name) => {
                currentProperty = name;
            },
            onObjectEnd: () => {
                currentParent = previousParents.pop();
            },
            onArrayBegin: () => {
                const array = [];
                onValue(array);
                previousParents.push(currentParent);
                currentParent = array;
                currentProperty = null;
            },
            onArrayEnd: () => {
                currentParent = previousParents.pop();
            },
            onLiteralValue: onValue,
            onError: (error, offset, length) => {
                errors.push({ error, offset, length });
            }
        };
        visit(text, visitor, options);
        return currentParent[0];
    }
    exports.parse = parse;
    /**
     * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     */
    function parseTree(text, errors = [], options = ParseOptions.DEFAULT) {
        let currentParent = { type: 'array', offset: -1, length: -1, children: [], parent: undefined }; // artificial root
        function ensurePropertyComplete(endOffset) {
            if (currentParent.type === 'property') {
                currentParent.length = endOffset - currentParent.offset;
                currentParent = currentParent.parent;
            }
        }
        function onValue(valueNode) {
            currentParent.children.push(valueNode);
            return valueNode;
        }
        const visitor = {
            onObjectBegin: (offset) => {
                currentParent = onValue({ type: 'object', offset, length: -1, parent: currentParent, children: [] });
            },
            onObjectProperty: (name, offset, length) => {
                currentParent = onValue({ type: 'property', offset, length: -1, parent: currentParent, children: [] });
                currentParent.children.push({ type: 'string', value: name, offset, length, parent: currentParent });
            },
            onObjectEnd: (offset, length) => {
                ensurePropertyComplete(offset + length); // in case of a missing value for a property: make sure property is complete
                currentParent.length = offset + length - currentParent.offset;
                currentParent = currentParent.parent;
                ensurePropertyComplete(offset + length);
            },
            onArrayBegin: (offset, length) => {
                currentParent = onValue({ type: 'array', offset, length: -1, parent: currentParent, children: [] });
            },
            onArrayEnd: (offset, length) => {
                currentParent.length = offset + length - currentParent.offset;
                currentParent = currentParent.parent;
                ensurePropertyComplete(offset + length);
            },
            onLiteralValue: (value, offset, length) => {
                onValue({ type: getNodeType(value), offset, length, parent: currentParent, value });
                ensurePropertyComplete(offset + length);
            },
            onSeparator: (sep, offset, length) => {
                if (currentParent.type === 'property') {
                    if (sep === ':') {
                        currentParent.colonOffset = offset;
                    }
                    else if (sep === ',') {
                        ensurePropertyComplete(offset);
                    }
                }
            },
            onError: (error, offset, length) => {
                errors.push({ error, offset, length });
            }
        };
        visit(text, visitor, options);
        const result = currentParent.children[0];
        if (result) {
            delete result.parent;
        }
        return result;
    }
    exports.parseTree = parseTree;
    /**
     * Finds the node at the given path in a JSON DOM.
     */
    function findNodeAtLocation(root, path) {
        if (!root) {
            return undefined;
        }
        let node = root;
        for (let segment of path) {
            if (typeof segment === 'string') {
                if (node.type !== 'object' || !Array.isArray(node.children)) {
                    return undefined;
                }
                let found = false;
                for (const propertyNode of node.children) {
                    if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
                        node = propertyNode.children[1];
                        found = true;
                        break;
                    }
                }
                if (!found) {
                    return undefined;
                }
            }
            else {
                const index = segment;
                if (node.type !== 'array' || index < 0 || !Array.isArray(node.children) || index >= node.children.length) {
                    return undefined;
                }
                node = node.children[index];
            }
        }
        return node;
    }
    exports.findNodeAtLocation = findNodeAtLocation;
    /**
     * Gets the JSON path of the given JSON DOM node
     */
    function getNodePath(node) {
        if (!node.parent || !node.parent.children) {
            return [];
        }
        const path = getNodePath(node.parent);
        if (node.parent.type === 'property') {
            const key = node.parent.children[0].value;
            path.push(key);
        }
        else if (node.parent.type === 'array') {
            const index = node.parent.children.indexOf(node);
            if (index !== -1) {
                path.push(index);
            }
        }
        return path;
    }
    exports.getNodePath = getNodePath;
    /**
     * Evaluates the JavaScript object of the given JSON DOM node
     */
    function getNodeValue(node) {
        switch (node.type) {
            case 'array':
                return node.children.map(getNodeValue);
            case 'object':
                const obj = Object.create(null);
                for (let prop of node.children) {
                    const valueNode = prop.children[1];
                    if (valueNode) {
                        obj[prop.children[0].value] = getNodeValue(valueNode);
                    }
                }
                return obj;
            case 'null':
            case 'string':
            case 'number':
            case 'boolean':
                return node.value;
            default:
                return undefined;
        }
    }
    exports.getNodeValue = getNodeValue;
    function contains(node, offset, includeRightBound = false) {
        return (offset >= node.offset && offset < (node.offset + node.length)) || includeRightBound && (offset === (node.offset + node.length));
    }
    exports.contains = contains;
    /**
     * Finds the most inner node at the given offset. If includeRightBound is set, also finds nodes that end at the given offset.
     */
    function findNodeAtOffset(node, offset, includeRightBound = false) {
        if (contains(node, offset, includeRightBound)) {
            const children = node.children;
            if (Array.isArray(children)) {
                for (let i = 0; i < children.length && children[i].offset <= offset; i++) {
                    const item = findNodeAtOffset(children[i], offset, includeRightBound);
                    if (item) {
                        return item;
                    }
                }
            }
            return node;
        }
        return undefined;
    }
    exports.findNodeAtOffset = findNodeAtOffset;
    /**
     * Parses the given text and invokes the visitor functions for each object, array and literal reached.
     */
    function visit(text, visitor, options = ParseOptions.DEFAULT) {
        const _scanner = (0, scanner_1.createScanner)(text, false);
        // Important: Only pass copies of this to visitor functions to prevent accidental modification, and
        // to not affect visitor functions which stored a reference to a previous JSONPath
        const _jsonPath = [];
        // Depth of onXXXBegin() callbacks suppressed. onXXXEnd() decrements this if it isn't 0 already.
        // Callbacks are only called when this value is 0.
        let suppressedCallbacks = 0;
        function toNoArgVisit(visitFunction) {
            return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
        }
        function toOneArgVisit(visitFunction) {
            return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
        }
        function toOneArgVisitWithPath(visitFunction) {
            return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
        }
        function toBeginVisit(visitFunction) {
            return visitFunction ?
                () => {
                    if (suppressedCallbacks > 0) {
                        suppressedCallbacks++;
                    }
                    else {
                        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
                        if (cbReturn === false) {
                            suppressedCallbacks = 1;
                        }
                    }
                }
                : () => true;
        }
        function toEndVisit(visitFunction) {
            return visitFunction ?
                () => {
                    if (suppressedCallbacks > 0) {
                        suppressedCallbacks--;
                    }
                    if (suppressedCallbacks === 0) {
                        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
                    }
                }
                : () => true;
        }
        const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
        const disallowComments = options && options.disallowComments;
        const allowTrailingComma = options && options.allowTrailingComma;
        function scanNext() {
            while (true) {
                const token = _scanner.scan();
                switch (_scanner.getTokenError()) {
                    case 4 /* ScanError.InvalidUnicode */:
                        handleError(14 /* ParseErrorCode.InvalidUnicode */);
                        break;
                    case 5 /* ScanError.InvalidEscapeCharacter */:
                        handleError(15 /* ParseErrorCode.InvalidEscapeCharacter */);
                        break;
                    case 3 /* ScanError.UnexpectedEndOfNumber */:
                        handleError(13 /* ParseErrorCode.UnexpectedEndOfNumber */);
                        break;
                    case 1 /* ScanError.UnexpectedEndOfComment */:
                        if (!disallowComments) {
                            handleError(11 /* ParseErrorCode.UnexpectedEndOfComment */);
                        }
                        break;
                    case 2 /* ScanError.UnexpectedEndOfString */:
                        handleError(12 /* ParseErrorCode.UnexpectedEndOfString */);
                        break;
                    case 6 /* ScanError.InvalidCharacter */:
                        handleError(16 /* ParseErrorCode.InvalidCharacter */);
                        break;
                }
                switch (token) {
                    case 12 /* SyntaxKind.LineCommentTrivia */:
                    case 13 /* SyntaxKind.BlockCommentTrivia */:
                        if (disallowComments) {
                            handleError(10 /* ParseErrorCode.InvalidCommentToken */);
                        }
                        else {
                            onComment();
                        }
                        break;
                    case 16 /* SyntaxKind.Unknown */:
                        handleError(1 /* ParseErrorCode.InvalidSymbol */);
                        break;
                    case 15 /* SyntaxKind.Trivia */:
                    case 14 /* SyntaxKind.LineBreakTrivia */:
                        break;
                    default:
                        return token;
                }
            }
        }
        function handleError(error, skipUntilAfter = [], skipUntil = []) {
            onError(error);
            if (skipUntilAfter.length + skipUntil.length > 0) {
                let token = _scanner.getToken();
                while (token !== 17 /* SyntaxKind.EOF */) {
                    if (skipUntilAfter.indexOf(token) !== -1) {
                        scanNext();
                        break;
                    }
                    else if (skipUntil.indexOf(token) !== -1) {
                        break;
                    }
                    token = scanNext();
                }
            }
        }
        function parseString(isValue) {
            const value = _scanner.getTokenValue();
            if (isValue) {
                onLiteralValue(value);
            }
            else {
                onObjectProperty(value);
                // add property name afterwards
                _jsonPath.push(value);
            }
            scanNext();
            return true;
        }
        function parseLiteral() {
            switch (_scanner.getToken()) {
                case 11 /* SyntaxKind.NumericLiteral */:
                    const tokenValue = _scanner.getTokenValue();
                    let value = Number(tokenValue);
                    if (isNaN(value)) {
                        handleError(2 /* ParseErrorCode.InvalidNumberFormat */);
                        value = 0;
                    }
                    onLiteralValue(value);
                    break;
                case 7 /* SyntaxKind.NullKeyword */:
                    onLiteralValue(null);
                    break;
                case 8 /* SyntaxKind.TrueKeyword */:
                    onLiteralValue(true);
                    break;
                case 9 /* SyntaxKind.FalseKeyword */:
                    onLiteralValue(false);
                    break;
                default:
                    return false;
            }
            scanNext();
            return true;
        }
        function parseProperty() {
            if (_scanner.getToken() !== 10 /* SyntaxKind.StringLiteral */) {
                handleError(3 /* ParseErrorCode.PropertyNameExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                return false;
            }
            parseString(false);
            if (_scanner.getToken() === 6 /* SyntaxKind.ColonToken */) {
                onSeparator(':');
                scanNext(); // consume colon
                if (!parseValue()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                }
            }
            else {
                handleError(5 /* ParseErrorCode.ColonExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
            }
            _jsonPath.pop(); // remove processed property name
            return true;
        }
        function parseObject() {
            onObjectBegin();
            scanNext(); // consume open brace
            let needsComma = false;
            while (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
                if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                    if (!needsComma) {
                        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                    }
                    onSeparator(',');
                    scanNext(); // consume comma
                    if (_scanner.getToken() === 2 /* SyntaxKind.CloseBraceToken */ && allowTrailingComma) {
                        break;
                    }
                }
                else if (needsComma) {
                    handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
                }
                if (!parseProperty()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                }
                needsComma = true;
            }
            onObjectEnd();
            if (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */) {
                handleError(7 /* ParseErrorCode.CloseBraceExpected */, [2 /* SyntaxKind.CloseBraceToken */], []);
            }
            else {
                scanNext(); // consume close brace
            }
            return true;
        }
        function parseArray() {
            onArrayBegin();
            scanNext(); // consume open bracket
            let isFirstElement = true;
            let needsComma = false;
            while (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
                if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                    if (!needsComma) {
                        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                    }
                    onSeparator(',');
                    scanNext(); // consume comma
                    if (_scanner.getToken() === 4 /* SyntaxKind.CloseBracketToken */ && allowTrailingComma) {
                        break;
                    }
                }
                else if (needsComma) {
                    handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
                }
                if (isFirstElement) {
                    _jsonPath.push(0);
                    isFirstElement = false;
                }
                else {
                    _jsonPath[_jsonPath.length - 1]++;
                }
                if (!parseValue()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [4 /* SyntaxKind.CloseBracketToken */, 5 /* SyntaxKind.CommaToken */]);
                }
                needsComma = true;
            }
            onArrayEnd();
            if (!isFirstElement) {
                _jsonPath.pop(); // remove array index
            }
            if (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */) {
                handleError(8 /* ParseErrorCode.CloseBracketExpected */, [4 /* SyntaxKind.CloseBracketToken */], []);
            }
            else {
                scanNext(); // consume close bracket
            }
            return true;
        }
        function parseValue() {
            switch (_scanner.getToken()) {
                case 3 /* SyntaxKind.OpenBracketToken */:
                    return parseArray();
                case 1 /* SyntaxKind.OpenBraceToken */:
                    return parseObject();
                case 10 /* SyntaxKind.StringLiteral */:
                    return parseString(true);
                default:
                    return parseLiteral();
            }
        }
        scanNext();
        if (_scanner.getToken() === 17 /* SyntaxKind.EOF */) {
            if (options.allowEmptyContent) {
                return true;
            }
            handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
            return false;
        }
        if (!parseValue()) {
            handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
            return false;
        }
        if (_scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
            handleError(9 /* ParseErrorCode.EndOfFileExpected */, [], []);
        }
        return true;
    }
    exports.visit = visit;
    /**
     * Takes JSON with JavaScript-style comments and remove
     * them. Optionally replaces every none-newline character
     * of comments with a replaceCharacter
     */
    function stripComments(text, replaceCh) {
        let _scanner = (0, scanner_1.createScanner)(text), parts = [], kind, offset = 0, pos;
        do {
            pos = _scanner.getPosition();
            kind = _scanner.scan();
            switch (kind) {
                case 12 /* SyntaxKind.LineCommentTrivia */:
                case 13 /* SyntaxKind.BlockCommentTrivia */:
                case 17 /* SyntaxKind.EOF */:
                    if (offset !== pos) {
                        parts.push(text.substring(offset, pos));
                    }
                    if (replaceCh !== undefined) {
                        parts.push(_scanner.getTokenValue().replace(/[^\r\n]/g, replaceCh));
                    }
                    offset = _scanner.getPosition();
                    break;
            }
        } while (kind !== 17 /* SyntaxKind.EOF */);
        return parts.join('');
    }
    exports.stripComments = stripComments;
    function getNodeType(value) {
        switch (typeof value) {
            case 'boolean': return 'boolean';
            case 'number': return 'number';
            case 'string': return 'string';
            case 'object': {
                if (!value) {
                    return 'null';
                }
                else if (Array.isArray(value)) {
                    return 'array';
                }
                return 'object';
            }
            default: return 'null';
        }
    }
    exports.getNodeType = getNodeType;
});


/***/ }),

/***/ 525:
/***/ ((module, exports) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.createScanner = void 0;
    /**
     * Creates a JSON scanner on the given text.
     * If ignoreTrivia is set, whitespaces or comments are ignored.
     */
    function createScanner(text, ignoreTrivia = false) {
        const len = text.length;
        let pos = 0, value = '', tokenOffset = 0, token = 16 /* SyntaxKind.Unknown */, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0 /* ScanError.None */;
        function scanHexDigits(count, exact) {
            let digits = 0;
            let value = 0;
            while (digits < count || !exact) {
                let ch = text.charCodeAt(pos);
                if (ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */) {
                    value = value * 16 + ch - 48 /* CharacterCodes._0 */;
                }
                else if (ch >= 65 /* CharacterCodes.A */ && ch <= 70 /* CharacterCodes.F */) {
                    value = value * 16 + ch - 65 /* CharacterCodes.A */ + 10;
                }
                else if (ch >= 97 /* CharacterCodes.a */ && ch <= 102 /* CharacterCodes.f */) {
                    value = value * 16 + ch - 97 /* CharacterCodes.a */ + 10;
                }
                else {
                    break;
                }
                pos++;
                digits++;
            }
            if (digits < count) {
                value = -1;
            }
            return value;
        }
        function setPosition(newPosition) {
            pos = newPosition;
            value = '';
            tokenOffset = 0;
            token = 16 /* SyntaxKind.Unknown */;
            scanError = 0 /* ScanError.None */;
        }
        function scanNumber() {
            let start = pos;
            if (text.charCodeAt(pos) === 48 /* CharacterCodes._0 */) {
                pos++;
            }
            else {
                pos++;
                while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                }
            }
            if (pos < text.length && text.charCodeAt(pos) === 46 /* CharacterCodes.dot */) {
                pos++;
                if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                    while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                        pos++;
                    }
                }
                else {
                    scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                    return text.substring(start, pos);
                }
            }
            let end = pos;
            if (pos < text.length && (text.charCodeAt(pos) === 69 /* CharacterCodes.E */ || text.charCodeAt(pos) === 101 /* CharacterCodes.e */)) {
                pos++;
                if (pos < text.length && text.charCodeAt(pos) === 43 /* CharacterCodes.plus */ || text.charCodeAt(pos) === 45 /* CharacterCodes.minus */) {
                    pos++;
                }
                if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                    while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                        pos++;
                    }
                    end = pos;
                }
                else {
                    scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                }
            }
            return text.substring(start, end);
        }
        function scanString() {
            let result = '', start = pos;
            while (true) {
                if (pos >= len) {
                    result += text.substring(start, pos);
                    scanError = 2 /* ScanError.UnexpectedEndOfString */;
                    break;
                }
                const ch = text.charCodeAt(pos);
                if (ch === 34 /* CharacterCodes.doubleQuote */) {
                    result += text.substring(start, pos);
                    pos++;
                    break;
                }
                if (ch === 92 /* CharacterCodes.backslash */) {
                    result += text.substring(start, pos);
                    pos++;
                    if (pos >= len) {
                        scanError = 2 /* ScanError.UnexpectedEndOfString */;
                        break;
                    }
                    const ch2 = text.charCodeAt(pos++);
                    switch (ch2) {
                        case 34 /* CharacterCodes.doubleQuote */:
                            result += '\"';
                            break;
                        case 92 /* CharacterCodes.backslash */:
                            result += '\\';
                            break;
                        case 47 /* CharacterCodes.slash */:
                            result += '/';
                            break;
                        case 98 /* CharacterCodes.b */:
                            result += '\b';
                            break;
                        case 102 /* CharacterCodes.f */:
                            result += '\f';
                            break;
                        case 110 /* CharacterCodes.n */:
                            result += '\n';
                            break;
                        case 114 /* CharacterCodes.r */:
                            result += '\r';
                            break;
                        case 116 /* CharacterCodes.t */:
                            result += '\t';
                            break;
                        case 117 /* CharacterCodes.u */:
                            const ch3 = scanHexDigits(4, true);
                            if (ch3 >= 0) {
                                result += String.fromCharCode(ch3);
                            }
                            else {
                                scanError = 4 /* ScanError.InvalidUnicode */;
                            }
                            break;
                        default:
                            scanError = 5 /* ScanError.InvalidEscapeCharacter */;
                    }
                    start = pos;
                    continue;
                }
                if (ch >= 0 && ch <= 0x1f) {
                    if (isLineBreak(ch)) {
                        result += text.substring(start, pos);
                        scanError = 2 /* ScanError.UnexpectedEndOfString */;
                        break;
                    }
                    else {
                        scanError = 6 /* ScanError.InvalidCharacter */;
                        // mark as error but continue with string
                    }
                }
                pos++;
            }
            return result;
        }
        function scanNext() {
            value = '';
            scanError = 0 /* ScanError.None */;
            tokenOffset = pos;
            lineStartOffset = lineNumber;
            prevTokenLineStartOffset = tokenLineStartOffset;
            if (pos >= len) {
                // at the end
                tokenOffset = len;
                return token = 17 /* SyntaxKind.EOF */;
            }
            let code = text.charCodeAt(pos);
            // trivia: whitespace
            if (isWhiteSpace(code)) {
                do {
                    pos++;
                    value += String.fromCharCode(code);
                    code = text.charCodeAt(pos);
                } while (isWhiteSpace(code));
                return token = 15 /* SyntaxKind.Trivia */;
            }
            // trivia: newlines
            if (isLineBreak(code)) {
                pos++;
                value += String.fromCharCode(code);
                if (code === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                    pos++;
                    value += '\n';
                }
                lineNumber++;
                tokenLineStartOffset = pos;
                return token = 14 /* SyntaxKind.LineBreakTrivia */;
            }
            switch (code) {
                // tokens: []{}:,
                case 123 /* CharacterCodes.openBrace */:
                    pos++;
                    return token = 1 /* SyntaxKind.OpenBraceToken */;
                case 125 /* CharacterCodes.closeBrace */:
                    pos++;
                    return token = 2 /* SyntaxKind.CloseBraceToken */;
                case 91 /* CharacterCodes.openBracket */:
                    pos++;
                    return token = 3 /* SyntaxKind.OpenBracketToken */;
                case 93 /* CharacterCodes.closeBracket */:
                    pos++;
                    return token = 4 /* SyntaxKind.CloseBracketToken */;
                case 58 /* CharacterCodes.colon */:
                    pos++;
                    return token = 6 /* SyntaxKind.ColonToken */;
                case 44 /* CharacterCodes.comma */:
                    pos++;
                    return token = 5 /* SyntaxKind.CommaToken */;
                // strings
                case 34 /* CharacterCodes.doubleQuote */:
                    pos++;
                    value = scanString();
                    return token = 10 /* SyntaxKind.StringLiteral */;
                // comments
                case 47 /* CharacterCodes.slash */:
                    const start = pos - 1;
                    // Single-line comment
                    if (text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                        pos += 2;
                        while (pos < len) {
                            if (isLineBreak(text.charCodeAt(pos))) {
                                break;
                            }
                            pos++;
                        }
                        value = text.substring(start, pos);
                        return token = 12 /* SyntaxKind.LineCommentTrivia */;
                    }
                    // Multi-line comment
                    if (text.charCodeAt(pos + 1) === 42 /* CharacterCodes.asterisk */) {
                        pos += 2;
                        const safeLength = len - 1; // For lookahead.
                        let commentClosed = false;
                        while (pos < safeLength) {
                            const ch = text.charCodeAt(pos);
                            if (ch === 42 /* CharacterCodes.asterisk */ && text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                                pos += 2;
                                commentClosed = true;
                                break;
                            }
                            pos++;
                            if (isLineBreak(ch)) {
                                if (ch === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                                    pos++;
                                }
                                lineNumber++;
                                tokenLineStartOffset = pos;
                            }
                        }
                        if (!commentClosed) {
                            pos++;
                            scanError = 1 /* ScanError.UnexpectedEndOfComment */;
                        }
                        value = text.substring(start, pos);
                        return token = 13 /* SyntaxKind.BlockCommentTrivia */;
                    }
                    // just a single slash
                    value += String.fromCharCode(code);
                    pos++;
                    return token = 16 /* SyntaxKind.Unknown */;
                // numbers
                case 45 /* CharacterCodes.minus */:
                    value += String.fromCharCode(code);
                    pos++;
                    if (pos === len || !isDigit(text.charCodeAt(pos))) {
                        return token = 16 /* SyntaxKind.Unknown */;
                    }
                // found a minus, followed by a number so
                // we fall through to proceed with scanning
                // numbers
                case 48 /* CharacterCodes._0 */:
                case 49 /* CharacterCodes._1 */:
                case 50 /* CharacterCodes._2 */:
                case 51 /* CharacterCodes._3 */:
                case 52 /* CharacterCodes._4 */:
                case 53 /* CharacterCodes._5 */:
                case 54 /* CharacterCodes._6 */:
                case 55 /* CharacterCodes._7 */:
                case 56 /* CharacterCodes._8 */:
                case 57 /* CharacterCodes._9 */:
                    value += scanNumber();
                    return token = 11 /* SyntaxKind.NumericLiteral */;
                // literals and unknown symbols
                default:
                    // is a literal? Read the full word.
                    while (pos < len && isUnknownContentCharacter(code)) {
                        pos++;
                        code = text.charCodeAt(pos);
                    }
                    if (tokenOffset !== pos) {
                        value = text.substring(tokenOffset, pos);
                        // keywords: true, false, null
                        switch (value) {
                            case 'true': return token = 8 /* SyntaxKind.TrueKeyword */;
                            case 'false': return token = 9 /* SyntaxKind.FalseKeyword */;
                            case 'null': return token = 7 /* SyntaxKind.NullKeyword */;
                        }
                        return token = 16 /* SyntaxKind.Unknown */;
                    }
                    // some
                    value += String.fromCharCode(code);
                    pos++;
                    return token = 16 /* SyntaxKind.Unknown */;
            }
        }
        function isUnknownContentCharacter(code) {
            if (isWhiteSpace(code) || isLineBreak(code)) {
                return false;
            }
            switch (code) {
                case 125 /* CharacterCodes.closeBrace */:
                case 93 /* CharacterCodes.closeBracket */:
                case 123 /* CharacterCodes.openBrace */:
                case 91 /* CharacterCodes.openBracket */:
                case 34 /* CharacterCodes.doubleQuote */:
                case 58 /* CharacterCodes.colon */:
                case 44 /* CharacterCodes.comma */:
                case 47 /* CharacterCodes.slash */:
                    return false;
            }
            return true;
        }
        function scanNextNonTrivia() {
            let result;
            do {
                result = scanNext();
            } while (result >= 12 /* SyntaxKind.LineCommentTrivia */ && result <= 15 /* SyntaxKind.Trivia */);
            return result;
        }
        return {
            setPosition: setPosition,
            getPosition: () => pos,
            scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
            getToken: () => token,
            getTokenValue: () => value,
            getTokenOffset: () => tokenOffset,
            getTokenLength: () => pos - tokenOffset,
            getTokenStartLine: () => lineStartOffset,
            getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
            getTokenError: () => scanError,
        };
    }
    exports.createScanner = createScanner;
    function isWhiteSpace(ch) {
        return ch === 32 /* CharacterCodes.space */ || ch === 9 /* CharacterCodes.tab */;
    }
    function isLineBreak(ch) {
        return ch === 10 /* CharacterCodes.lineFeed */ || ch === 13 /* CharacterCodes.carriageReturn */;
    }
    function isDigit(ch) {
        return ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */;
    }
    var CharacterCodes;
    (function (CharacterCodes) {
        CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
        CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
        CharacterCodes[CharacterCodes["space"] = 32] = "space";
        CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
        CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
        CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
        CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
        CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
        CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
        CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
        CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
        CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
        CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
        CharacterCodes[CharacterCodes["a"] = 97] = "a";
        CharacterCodes[CharacterCodes["b"] = 98] = "b";
        CharacterCodes[CharacterCodes["c"] = 99] = "c";
        CharacterCodes[CharacterCodes["d"] = 100] = "d";
        CharacterCodes[CharacterCodes["e"] = 101] = "e";
        CharacterCodes[CharacterCodes["f"] = 102] = "f";
        CharacterCodes[CharacterCodes["g"] = 103] = "g";
        CharacterCodes[CharacterCodes["h"] = 104] = "h";
        CharacterCodes[CharacterCodes["i"] = 105] = "i";
        CharacterCodes[CharacterCodes["j"] = 106] = "j";
        CharacterCodes[CharacterCodes["k"] = 107] = "k";
        CharacterCodes[CharacterCodes["l"] = 108] = "l";
        CharacterCodes[CharacterCodes["m"] = 109] = "m";
        CharacterCodes[CharacterCodes["n"] = 110] = "n";
        CharacterCodes[CharacterCodes["o"] = 111] = "o";
        CharacterCodes[CharacterCodes["p"] = 112] = "p";
        CharacterCodes[CharacterCodes["q"] = 113] = "q";
        CharacterCodes[CharacterCodes["r"] = 114] = "r";
        CharacterCodes[CharacterCodes["s"] = 115] = "s";
        CharacterCodes[CharacterCodes["t"] = 116] = "t";
        CharacterCodes[CharacterCodes["u"] = 117] = "u";
        CharacterCodes[CharacterCodes["v"] = 118] = "v";
        CharacterCodes[CharacterCodes["w"] = 119] = "w";
        CharacterCodes[CharacterCodes["x"] = 120] = "x";
        CharacterCodes[CharacterCodes["y"] = 121] = "y";
        CharacterCodes[CharacterCodes["z"] = 122] = "z";
        CharacterCodes[CharacterCodes["A"] = 65] = "A";
        CharacterCodes[CharacterCodes["B"] = 66] = "B";
        CharacterCodes[CharacterCodes["C"] = 67] = "C";
        CharacterCodes[CharacterCodes["D"] = 68] = "D";
        CharacterCodes[CharacterCodes["E"] = 69] = "E";
        CharacterCodes[CharacterCodes["F"] = 70] = "F";
        CharacterCodes[CharacterCodes["G"] = 71] = "G";
        CharacterCodes[CharacterCodes["H"] = 72] = "H";
        CharacterCodes[CharacterCodes["I"] = 73] = "I";
        CharacterCodes[CharacterCodes["J"] = 74] = "J";
        CharacterCodes[CharacterCodes["K"] = 75] = "K";
        CharacterCodes[CharacterCodes["L"] = 76] = "L";
        CharacterCodes[CharacterCodes["M"] = 77] = "M";
        CharacterCodes[CharacterCodes["N"] = 78] = "N";
        CharacterCodes[CharacterCodes["O"] = 79] = "O";
        CharacterCodes[CharacterCodes["P"] = 80] = "P";
        CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
        CharacterCodes[CharacterCodes["R"] = 82] = "R";
        CharacterCodes[CharacterCodes["S"] = 83] = "S";
        CharacterCodes[CharacterCodes["T"] = 84] = "T";
        CharacterCodes[CharacterCodes["U"] = 85] = "U";
        CharacterCodes[CharacterCodes["V"] = 86] = "V";
        CharacterCodes[CharacterCodes["W"] = 87] = "W";
        CharacterCodes[CharacterCodes["X"] = 88] = "X";
        CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
        CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
        CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
        CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
        CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
        CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
        CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
        CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
        CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
        CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
        CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
        CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
        CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
        CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
        CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
        CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
        CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
    })(CharacterCodes || (CharacterCodes = {}));
});


/***/ }),

/***/ 579:
/***/ ((module, exports) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports"], factory);
    }
})(function () {
    "use strict";
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.supportedEols = exports.cachedBreakLinesWithSpaces = exports.cachedSpaces = void 0;
    exports.cachedSpaces = new Array(20).fill(0).map((_, index) => {
        return ' '.repeat(index);
    });
    const maxCachedValues = 200;
    exports.cachedBreakLinesWithSpaces = {
        ' ': {
            '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\n' + ' '.repeat(index);
            }),
            '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r' + ' '.repeat(index);
            }),
            '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r\n' + ' '.repeat(index);
            }),
        },
        '\t': {
            '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\n' + '\t'.repeat(index);
            }),
            '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r' + '\t'.repeat(index);
            }),
            '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r\n' + '\t'.repeat(index);
            }),
        }
    };
    exports.supportedEols = ['\n', '\r', '\r\n'];
});


/***/ }),

/***/ 547:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./impl/format", "./impl/edit", "./impl/scanner", "./impl/parser"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.applyEdits = exports.modify = exports.format = exports.printParseErrorCode = exports.ParseErrorCode = exports.stripComments = exports.visit = exports.getNodeValue = exports.getNodePath = exports.findNodeAtOffset = exports.findNodeAtLocation = exports.parseTree = exports.parse = exports.getLocation = exports.SyntaxKind = exports.ScanError = exports.createScanner = void 0;
    const formatter = __nccwpck_require__(612);
    const edit = __nccwpck_require__(807);
    const scanner = __nccwpck_require__(525);
    const parser = __nccwpck_require__(152);
    /**
     * Creates a JSON scanner on the given text.
     * If ignoreTrivia is set, whitespaces or comments are ignored.
     */
    exports.createScanner = scanner.createScanner;
    var ScanError;
    (function (ScanError) {
        ScanError[ScanError["None"] = 0] = "None";
        ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
        ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
        ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
        ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
        ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
        ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
    })(ScanError || (exports.ScanError = ScanError = {}));
    var SyntaxKind;
    (function (SyntaxKind) {
        SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
        SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
        SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
        SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
        SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
        SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
        SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
        SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
        SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
        SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
        SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
        SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
        SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
        SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
        SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
        SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
        SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
    })(SyntaxKind || (exports.SyntaxKind = SyntaxKind = {}));
    /**
     * For a given offset, evaluate the location in the JSON document. Each segment in the location path is either a property name or an array index.
     */
    exports.getLocation = parser.getLocation;
    /**
     * Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     * Therefore, always check the errors list to find out if the input was valid.
     */
    exports.parse = parser.parse;
    /**
     * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     */
    exports.parseTree = parser.parseTree;
    /**
     * Finds the node at the given path in a JSON DOM.
     */
    exports.findNodeAtLocation = parser.findNodeAtLocation;
    /**
     * Finds the innermost node at the given offset. If includeRightBound is set, also finds nodes that end at the given offset.
     */
    exports.findNodeAtOffset = parser.findNodeAtOffset;
    /**
     * Gets the JSON path of the given JSON DOM node
     */
    exports.getNodePath = parser.getNodePath;
    /**
     * Evaluates the JavaScript object of the given JSON DOM node
     */
    exports.getNodeValue = parser.getNodeValue;
    /**
     * Parses the given text and invokes the visitor functions for each object, array and literal reached.
     */
    exports.visit = parser.visit;
    /**
     * Takes JSON with JavaScript-style comments and remove
     * them. Optionally replaces every none-newline character
     * of comments with a replaceCharacter
     */
    exports.stripComments = parser.stripComments;
    var ParseErrorCode;
    (function (ParseErrorCode) {
        ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
        ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
        ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
        ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
        ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
        ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
        ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
        ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
        ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
        ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
        ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
        ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
        ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
    })(ParseErrorCode || (exports.ParseErrorCode = ParseErrorCode = {}));
    function printParseErrorCode(code) {
        switch (code) {
            case 1 /* ParseErrorCode.InvalidSymbol */: return 'InvalidSymbol';
            case 2 /* ParseErrorCode.InvalidNumberFormat */: return 'InvalidNumberFormat';
            case 3 /* ParseErrorCode.PropertyNameExpected */: return 'PropertyNameExpected';
            case 4 /* ParseErrorCode.ValueExpected */: return 'ValueExpected';
            case 5 /* ParseErrorCode.ColonExpected */: return 'ColonExpected';
            case 6 /* ParseErrorCode.CommaExpected */: return 'CommaExpected';
            case 7 /* ParseErrorCode.CloseBraceExpected */: return 'CloseBraceExpected';
            case 8 /* ParseErrorCode.CloseBracketExpected */: return 'CloseBracketExpected';
            case 9 /* ParseErrorCode.EndOfFileExpected */: return 'EndOfFileExpected';
            case 10 /* ParseErrorCode.InvalidCommentToken */: return 'InvalidCommentToken';
            case 11 /* ParseErrorCode.UnexpectedEndOfComment */: return 'UnexpectedEndOfComment';
            case 12 /* ParseErrorCode.UnexpectedEndOfString */: return 'UnexpectedEndOfString';
            case 13 /* ParseErrorCode.UnexpectedEndOfNumber */: return 'UnexpectedEndOfNumber';
            case 14 /* ParseErrorCode.InvalidUnicode */: return 'InvalidUnicode';
            case 15 /* ParseErrorCode.InvalidEscapeCharacter */: return 'InvalidEscapeCharacter';
            case 16 /* ParseErrorCode.InvalidCharacter */: return 'InvalidCharacter';
        }
        return '<unknown ParseErrorCode>';
    }
    exports.printParseErrorCode = printParseErrorCode;
    /**
     * Computes the edit operations needed to format a JSON document.
     *
     * @param documentText The input text
     * @param range The range to format or `undefined` to format the full content
     * @param options The formatting options
     * @returns The edit operations describing the formatting changes to the original document following the format described in {@linkcode EditResult}.
     * To apply the edit operations to the input, use {@linkcode applyEdits}.
     */
    function format(documentText, range, options) {
        return formatter.format(documentText, range, options);
    }
    exports.format = format;
    /**
     * Computes the edit operations needed to modify a value in the JSON document.
     *
     * @param documentText The input text
     * @param path The path of the value to change. The path represents either to the document root, a property or an array item.
     * If the path points to an non-existing property or item, it will be created.
     * @param value The new value for the specified property or item. If the value is undefined,
     * the property or item will be removed.
     * @param options Options
     * @returns The edit operations describing the changes to the original document, following the format described in {@linkcode EditResult}.
     * To apply the edit operations to the input, use {@linkcode applyEdits}.
     */
    function modify(text, path, value, options) {
        return edit.setProperty(text, path, value, options);
    }
    exports.modify = modify;
    /**
     * Applies edits to an input string.
     * @param text The input text
     * @param edits Edit operations following the format described in {@linkcode EditResult}.
     * @returns The text with the applied edits.
     * @throws An error if the edit operations are not well-formed as described in {@linkcode EditResult}.
     */
    function applyEdits(text, edits) {
        let sortedEdits = edits.slice(0).sort((a, b) => {
            const diff = a.offset - b.offset;
            if (diff === 0) {
                return a.length - b.length;
            }
            return diff;
        });
        let lastModifiedOffset = text.length;
        for (let i = sortedEdits.length - 1; i >= 0; i--) {
            let e = sortedEdits[i];
            if (e.offset + e.length <= lastModifiedOffset) {
                text = edit.applyEdit(text, e);
            }
            else {
                throw new Error('Overlapping edit');
            }
            lastModifiedOffset = e.offset;
        }
        return text;
    }
    exports.applyEdits = applyEdits;
});


/***/ }),

/***/ 421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 909:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { Argument } = __nccwpck_require__(154);
const { Command } = __nccwpck_require__(348);
const { CommanderError, InvalidArgumentError } = __nccwpck_require__(135);
const { Help } = __nccwpck_require__(754);
const { Option } = __nccwpck_require__(240);

exports.DM = new Command();

exports.gu = (name) => new Command(name);
exports.Ww = (flags, description) => new Option(flags, description);
exports.er = (name, description) => new Argument(name, description);

/**
 * Expose classes
 */

exports.uB = Command;
exports.c$ = Option;
exports.ef = Argument;
exports._V = Help;

exports.b7 = CommanderError;
exports.Di = InvalidArgumentError;
exports.a2 = InvalidArgumentError; // Deprecated


/***/ }),

/***/ 154:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(135);

class Argument {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */

  constructor(name, description) {
    this.description = description || '';
    this.variadic = false;
    this.parseArg = undefined;
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.argChoices = undefined;

    switch (name[0]) {
      case '<': // e.g. <required>
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case '[': // e.g. [optional]
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }

    if (this._name.endsWith('...')) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }

  /**
   * Return argument name.
   *
   * @return {string}
   */

  name() {
    return this._name;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }

  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
}

/**
 * Takes an argument and returns its human readable equivalent for help usage.
 *
 * @param {Argument} arg
 * @return {string}
 * @private
 */

function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? '...' : '');

  return arg.required ? '<' + nameOutput + '>' : '[' + nameOutput + ']';
}

exports.Argument = Argument;
exports.humanReadableArgName = humanReadableArgName;


/***/ }),

/***/ 348:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const EventEmitter = (__nccwpck_require__(474).EventEmitter);
const childProcess = __nccwpck_require__(421);
const path = __nccwpck_require__(760);
const fs = __nccwpck_require__(24);
const process = __nccwpck_require__(708);

const { Argument, humanReadableArgName } = __nccwpck_require__(154);
const { CommanderError } = __nccwpck_require__(135);
const { Help, stripColor } = __nccwpck_require__(754);
const { Option, DualOptions } = __nccwpck_require__(240);
const { suggestSimilar } = __nccwpck_require__(30);

class Command extends EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */

  constructor(name) {
    super();
    /** @type {Command[]} */
    this.commands = [];
    /** @type {Option[]} */
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    /** @type {Argument[]} */
    this.registeredArguments = [];
    this._args = this.registeredArguments; // deprecated old name
    /** @type {string[]} */
    this.args = []; // cli args with options removed
    this.rawArgs = [];
    this.processedArgs = []; // like .args but after custom processing and collecting variadic
    this._scriptPath = null;
    this._name = name || '';
    this._optionValues = {};
    this._optionValueSources = {}; // default, env, cli etc
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null; // custom name for executable
    this._executableDir = null; // custom search directory for subcommands
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = '';
    this._summary = '';
    this._argsDescription = undefined; // legacy
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {}; // a hash of arrays
    /** @type {(boolean | string)} */
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null; // used in save/restoreStateBeforeParse

    // see configureOutput() for docs
    this._outputConfiguration = {
      writeOut: (str) => process.stdout.write(str),
      writeErr: (str) => process.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () =>
        process.stdout.isTTY ? process.stdout.columns : undefined,
      getErrHelpWidth: () =>
        process.stderr.isTTY ? process.stderr.columns : undefined,
      getOutHasColors: () =>
        useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
      getErrHasColors: () =>
        useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
      stripColor: (str) => stripColor(str),
    };

    this._hidden = false;
    /** @type {(Option | null | undefined)} */
    this._helpOption = undefined; // Lazy created on demand. May be null if help option is disabled.
    this._addImplicitHelpCommand = undefined; // undecided whether true or false yet, not inherited
    /** @type {Command} */
    this._helpCommand = undefined; // lazy initialised, inherited
    this._helpConfiguration = {};
    /** @type {string | undefined} */
    this._helpGroupHeading = undefined; // soft initialised when added to parent
    /** @type {string | undefined} */
    this._defaultCommandGroup = undefined;
    /** @type {string | undefined} */
    this._defaultOptionGroup = undefined;
  }

  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue =
      sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;

    return this;
  }

  /**
   * @returns {Command[]}
   * @private
   */

  _getCommandAndAncestors() {
    const result = [];
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }

  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */

  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === 'object' && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);

    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden); // noHelp is deprecated old name for hidden
    cmd._executableFile = opts.executableFile || null; // Custom name for executable file, set missing to null to match constructor
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);

    if (desc) return this;
    return cmd;
  }

  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */

  createCommand(name) {
    return new Command(name);
  }

  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */

  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }

  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureHelp(configuration) {
    if (configuration === undefined) return this._helpConfiguration;

    this._helpConfiguration = configuration;
    return this;
  }

  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureOutput(configuration) {
    if (configuration === undefined) return this._outputConfiguration;

    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration,
    };
    return this;
  }

  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== 'string') displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }

  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }

  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */

  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }

    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true; // modifying passed command due to existing implementation

    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();

    return this;
  }

  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */

  createArgument(name, description) {
    return new Argument(name, description);
  }

  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === 'function') {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }

  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */

  arguments(names) {
    names
      .trim()
      .split(/ +/)
      .forEach((detail) => {
        this.argument(detail);
      });
    return this;
  }

  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`,
      );
    }
    if (
      argument.required &&
      argument.defaultValue !== undefined &&
      argument.parseArg === undefined
    ) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`,
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }

  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */

  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === 'boolean') {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        // make the command to store the group
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }

    const nameAndArgs = enableOrNameAndArgs ?? 'help [command]';
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? 'display help for command';

    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    // init group unless lazy create
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);

    return this;
  }

  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    // If not passed an object, call through to helpCommand for backwards compatibility,
    // as addHelpCommand was originally used like helpCommand is now.
    if (typeof helpCommand !== 'object') {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }

  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand =
      this._addImplicitHelpCommand ??
      (this.commands.length &&
        !this._actionHandler &&
        !this._findCommand('help'));

    if (hasImplicitHelpCommand) {
      if (this._helpCommand === undefined) {
        this.helpCommand(undefined, undefined); // use default name and description
      }
      return this._helpCommand;
    }
    return null;
  }

  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */

  hook(event, listener) {
    const allowedValues = ['preSubcommand', 'preAction', 'postAction'];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }

  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */

  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== 'commander.executeSubCommandAsync') {
          throw err;
        } else {
          // Async callback from spawn events, not useful to throw.
        }
      };
    }
    return this;
  }

  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */

  _exit(exitCode, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode, code, message));
      // Expecting this line is not reached.
    }
    process.exit(exitCode);
  }

  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */

  action(fn) {
    const listener = (args) => {
      // The .action callback takes an extra parameter which is the command or options.
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this; // backwards compatible "options"
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);

      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }

  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */

  createOption(flags, description) {
    return new Option(flags, description);
  }

  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */

  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === 'commander.invalidArgument') {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }

  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */

  _registerOption(option) {
    const matchingOption =
      (option.short && this._findOption(option.short)) ||
      (option.long && this._findOption(option.long));
    if (matchingOption) {
      const matchingFlag =
        option.long && this._findOption(option.long)
          ? option.long
          : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }

    this._initOptionGroup(option);
    this.options.push(option);
  }

  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */

  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };

    const alreadyUsed = knownBy(command).find((name) =>
      this._findCommand(name),
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join('|');
      const newCmd = knownBy(command).join('|');
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`,
      );
    }

    this._initCommandGroup(command);
    this.commands.push(command);
  }

  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);

    const oname = option.name();
    const name = option.attributeName();

    // store default value
    if (option.negate) {
      // --no-foo is special and defaults foo to true, unless a --foo option is already defined
      const positiveLongFlag = option.long.replace(/^--no-/, '--');
      if (!this._findOption(positiveLongFlag)) {
        this.setOptionValueWithSource(
          name,
          option.defaultValue === undefined ? true : option.defaultValue,
          'default',
        );
      }
    } else if (option.defaultValue !== undefined) {
      this.setOptionValueWithSource(name, option.defaultValue, 'default');
    }

    // handler for cli and env supplied values
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      // val is null for optional option used without an optional-argument.
      // val is undefined for boolean and negated option.
      if (val == null && option.presetArg !== undefined) {
        val = option.presetArg;
      }

      // custom processing
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }

      // Fill-in appropriate missing values. Long winded but easy to follow.
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = ''; // not normal, parseArg might have failed or be a mock function for testing
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };

    this.on('option:' + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, 'cli');
    });

    if (option.envVar) {
      this.on('optionEnv:' + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, 'env');
      });
    }

    return this;
  }

  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === 'object' && flags instanceof Option) {
      throw new Error(
        'To add an Option object use addOption() instead of option() or requiredOption()',
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === 'function') {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      // deprecated
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }

    return this.addOption(option);
  }

  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }

  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue,
    );
  }

  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }

  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }

  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }

  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }

  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }

  /**
   * @private
   */

  _checkForBrokenPassThrough() {
    if (
      this.parent &&
      this._passThroughOptions &&
      !this.parent._enablePositionalOptions
    ) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`,
      );
    }
  }

  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */

  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error('call .storeOptionsAsProperties() before adding options');
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        'call .storeOptionsAsProperties() before setting option values',
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }

  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */

  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }

  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */

  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, undefined);
  }

  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */

  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }

  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }

  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSourceWithGlobals(key) {
    // global overwrites local, like optsWithGlobals
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (cmd.getOptionValueSource(key) !== undefined) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }

  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */

  _prepareUserArgs(argv, parseOptions) {
    if (argv !== undefined && !Array.isArray(argv)) {
      throw new Error('first parameter to parse must be array or undefined');
    }
    parseOptions = parseOptions || {};

    // auto-detect argument conventions if nothing supplied
    if (argv === undefined && parseOptions.from === undefined) {
      if (process.versions?.electron) {
        parseOptions.from = 'electron';
      }
      // check node specific options for scenarios where user CLI args follow executable without scriptname
      const execArgv = process.execArgv ?? [];
      if (
        execArgv.includes('-e') ||
        execArgv.includes('--eval') ||
        execArgv.includes('-p') ||
        execArgv.includes('--print')
      ) {
        parseOptions.from = 'eval'; // internal usage, not documented
      }
    }

    // default to using process.argv
    if (argv === undefined) {
      argv = process.argv;
    }
    this.rawArgs = argv.slice();

    // extract the user args and scriptPath
    let userArgs;
    switch (parseOptions.from) {
      case undefined:
      case 'node':
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case 'electron':
        // @ts-ignore: because defaultApp is an unknown property
        if (process.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case 'user':
        userArgs = argv.slice(0);
        break;
      case 'eval':
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`,
        );
    }

    // Find default name for program from arguments.
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || 'program';

    return userArgs;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */

  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);

    return this;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */

  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);

    return this;
  }

  _prepareForParse() {
    if (this._savedState === null) {
      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }

  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources },
    };
  }

  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);

    // clear state from _prepareUserArgs
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    // clear state from setOptionValueWithSource
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    // clear state from _parseCommand
    this.args = [];
    // clear state from _processArguments
    this.processedArgs = [];
  }

  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (fs.existsSync(executableFile)) return;

    const executableDirMessage = executableDir
      ? `searched for local subcommand relative to directory '${executableDir}'`
      : 'no directory for search for local subcommand, use .executableDir() to supply a custom directory';
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }

  /**
   * Execute a sub-command executable.
   *
   * @private
   */

  _executeSubCommand(subcommand, args) {
    args = args.slice();
    let launchWithNode = false; // Use node for source targets so do not need to get permissions correct, and on Windows.
    const sourceExt = ['.js', '.ts', '.tsx', '.mjs', '.cjs'];

    function findFile(baseDir, baseName) {
      // Look for specified file
      const localBin = path.resolve(baseDir, baseName);
      if (fs.existsSync(localBin)) return localBin;

      // Stop looking if candidate already has an expected extension.
      if (sourceExt.includes(path.extname(baseName))) return undefined;

      // Try all the extensions.
      const foundExt = sourceExt.find((ext) =>
        fs.existsSync(`${localBin}${ext}`),
      );
      if (foundExt) return `${localBin}${foundExt}`;

      return undefined;
    }

    // Not checking for help first. Unlikely to have mandatory and executable, and can't robustly test for help flags in external command.
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // executableFile and executableDir might be full path, or just a name
    let executableFile =
      subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || '';
    if (this._scriptPath) {
      let resolvedScriptPath; // resolve possible symlink for installed npm binary
      try {
        resolvedScriptPath = fs.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = path.resolve(
        path.dirname(resolvedScriptPath),
        executableDir,
      );
    }

    // Look for a local file in preference to a command in PATH.
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);

      // Legacy search using prefix of script name instead of command name
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = path.basename(
          this._scriptPath,
          path.extname(this._scriptPath),
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`,
          );
        }
      }
      executableFile = localFile || executableFile;
    }

    launchWithNode = sourceExt.includes(path.extname(executableFile));

    let proc;
    if (process.platform !== 'win32') {
      if (launchWithNode) {
        args.unshift(executableFile);
        // add executable arguments to spawn
        args = incrementNodeInspectorPort(process.execArgv).concat(args);

        proc = childProcess.spawn(process.argv[0], args, { stdio: 'inherit' });
      } else {
        proc = childProcess.spawn(executableFile, args, { stdio: 'inherit' });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name,
      );
      args.unshift(executableFile);
      // add executable arguments to spawn
      args = incrementNodeInspectorPort(process.execArgv).concat(args);
      proc = childProcess.spawn(process.execPath, args, { stdio: 'inherit' });
    }

    if (!proc.killed) {
      // testing mainly to avoid leak warnings during unit tests with mocked spawn
      const signals = ['SIGUSR1', 'SIGUSR2', 'SIGTERM', 'SIGINT', 'SIGHUP'];
      signals.forEach((signal) => {
        process.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            // @ts-ignore because signals not typed to known strings
            proc.kill(signal);
          }
        });
      });
    }

    // By default terminate process when spawned process terminates.
    const exitCallback = this._exitCallback;
    proc.on('close', (code) => {
      code = code ?? 1; // code is null if spawned process terminated due to a signal
      if (!exitCallback) {
        process.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            'commander.executeSubCommandAsync',
            '(close)',
          ),
        );
      }
    });
    proc.on('error', (err) => {
      // @ts-ignore: because err.code is an unknown property
      if (err.code === 'ENOENT') {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name,
        );
        // @ts-ignore: because err.code is an unknown property
      } else if (err.code === 'EACCES') {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        process.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          'commander.executeSubCommandAsync',
          '(error)',
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });

    // Store the reference to the child process
    this.runningCommand = proc;
  }

  /**
   * @private
   */

  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });

    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      'preSubcommand',
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }

  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */

  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }

    // Fallback to parsing the help flag to invoke the help.
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? '--help'],
    );
  }

  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */

  _checkNumberOfArguments() {
    // too few
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    // too many
    if (
      this.registeredArguments.length > 0 &&
      this.registeredArguments[this.registeredArguments.length - 1].variadic
    ) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }

  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */

  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      // Extra processing for nice error message on parsing failure.
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage,
        );
      }
      return parsedValue;
    };

    this._checkNumberOfArguments();

    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        // Collect together remaining arguments for passing together as an array.
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === undefined) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }

  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCall(promise, fn) {
    // thenable
    if (promise?.then && typeof promise.then === 'function') {
      // already have a promise, chain callback
      return promise.then(() => fn());
    }
    // callback might return a promise
    return fn();
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors()
      .reverse()
      .filter((cmd) => cmd._lifeCycleHooks[event] !== undefined)
      .forEach((hookedCommand) => {
        hookedCommand._lifeCycleHooks[event].forEach((callback) => {
          hooks.push({ hookedCommand, callback });
        });
      });
    if (event === 'postAction') {
      hooks.reverse();
    }

    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== undefined) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }

  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */

  _parseCommand(operands, unknown) {
    const parsed = this.parseOptions(unknown);
    this._parseOptionsEnv(); // after cli, so parseArg not called on both cli and env
    this._parseOptionsImplied();
    operands = operands.concat(parsed.operands);
    unknown = parsed.unknown;
    this.args = operands.concat(unknown);

    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (
      this._getHelpCommand() &&
      operands[0] === this._getHelpCommand().name()
    ) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown); // Run the help for default command from parent rather than passing to default command
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown,
      );
    }
    if (
      this.commands.length &&
      this.args.length === 0 &&
      !this._actionHandler &&
      !this._defaultCommandName
    ) {
      // probably missing subcommand and no handler, user needs help (and exit)
      this.help({ error: true });
    }

    this._outputHelpIfRequested(parsed.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // We do not always call this check to avoid masking a "better" error, like unknown command.
    const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) {
        this.unknownOption(parsed.unknown[0]);
      }
    };

    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();

      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, 'preAction');
      promiseChain = this._chainOrCall(promiseChain, () =>
        this._actionHandler(this.processedArgs),
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown); // legacy
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, 'postAction');
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown); // legacy
    } else if (operands.length) {
      if (this._findCommand('*')) {
        // legacy default command
        return this._dispatchSubcommand('*', operands, unknown);
      }
      if (this.listenerCount('command:*')) {
        // skip option check, emit event for possible misspelling suggestion
        this.emit('command:*', operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      // This command has subcommands and nothing hooked up at this level, so display help (and exit).
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
      // fall through for caller to handle after calling .parse()
    }
  }

  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return undefined;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name),
    );
  }

  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */

  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }

  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */

  _checkForMissingMandatoryOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (
          anOption.mandatory &&
          cmd.getOptionValue(anOption.attributeName()) === undefined
        ) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }

  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === undefined) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== 'default';
    });

    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0,
    );

    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find((defined) =>
        option.conflictsWith.includes(defined.attributeName()),
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }

  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }

  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */

  parseOptions(args) {
    const operands = []; // operands, not options or values
    const unknown = []; // first unknown option and remaining unknown args
    let dest = operands;

    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === '-';
    }

    const negativeNumberArg = (arg) => {
      // return false if not a negative number
      if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
      // negative number is ok unless digit used as an option in command hierarchy
      return !this._getCommandAndAncestors().some((cmd) =>
        cmd.options
          .map((opt) => opt.short)
          .some((short) => /^-\d$/.test(short)),
      );
    };

    // parse options
    let activeVariadicOption = null;
    let activeGroup = null; // working through group of short options, like -abc
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;

      // literal
      if (arg === '--') {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }

      if (
        activeVariadicOption &&
        (!maybeOption(arg) || negativeNumberArg(arg))
      ) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;

      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        // recognised option, call listener to assign value with possible custom processing
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === undefined) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            // historical behaviour is optional value is following arg unless an option
            if (
              i < args.length &&
              (!maybeOption(args[i]) || negativeNumberArg(args[i]))
            ) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            // boolean flag
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }

      // Look for combo options following single dash, eat first one if known.
      if (arg.length > 2 && arg[0] === '-' && arg[1] !== '-') {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (
            option.required ||
            (option.optional && this._combineFlagAndOptionalValue)
          ) {
            // option with value following in same argument
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            // boolean option
            this.emit(`option:${option.name()}`);
            // remove the processed option and keep processing group
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }

      // Look for known long flag with value, like --foo=bar
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf('=');
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }

      // Not a recognised option by this command.
      // Might be a command-argument, or subcommand option, or unknown option, or help command or option.

      // An unknown option means further arguments also classified as unknown so can be reprocessed by subcommands.
      // A negative number in a leaf command is not an unknown option.
      if (
        dest === operands &&
        maybeOption(arg) &&
        !(this.commands.length === 0 && negativeNumberArg(arg))
      ) {
        dest = unknown;
      }

      // If using positionalOptions, stop processing our options at subcommand.
      if (
        (this._enablePositionalOptions || this._passThroughOptions) &&
        operands.length === 0 &&
        unknown.length === 0
      ) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (
          this._getHelpCommand() &&
          arg === this._getHelpCommand().name()
        ) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }

      // If using passThroughOptions, stop processing options at first command-argument.
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }

      // add arg
      dest.push(arg);
    }

    return { operands, unknown };
  }

  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      // Preserve original behaviour so backwards compatible when still using properties
      const result = {};
      const len = this.options.length;

      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] =
          key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }

    return this._optionValues;
  }

  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    // globals overwrite locals
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {},
    );
  }

  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    // output handling
    this._outputConfiguration.outputError(
      `${message}\n`,
      this._outputConfiguration.writeErr,
    );
    if (typeof this._showHelpAfterError === 'string') {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr('\n');
      this.outputHelp({ error: true });
    }

    // exit handling
    const config = errorOptions || {};
    const exitCode = config.exitCode || 1;
    const code = config.code || 'commander.error';
    this._exit(exitCode, code, message);
  }

  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in process.env) {
        const optionKey = option.attributeName();
        // Priority check. Do not overwrite cli or options from unknown source (client-code).
        if (
          this.getOptionValue(optionKey) === undefined ||
          ['default', 'config', 'env'].includes(
            this.getOptionValueSource(optionKey),
          )
        ) {
          if (option.required || option.optional) {
            // option can take a value
            // keep very simple, optional always takes value
            this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
          } else {
            // boolean
            // keep very simple, only care that envVar defined and not the value
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }

  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return (
        this.getOptionValue(optionKey) !== undefined &&
        !['default', 'implied'].includes(this.getOptionValueSource(optionKey))
      );
    };
    this.options
      .filter(
        (option) =>
          option.implied !== undefined &&
          hasCustomOptionValue(option.attributeName()) &&
          dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option,
          ),
      )
      .forEach((option) => {
        Object.keys(option.implied)
          .filter((impliedKey) => !hasCustomOptionValue(impliedKey))
          .forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              'implied',
            );
          });
      });
  }

  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */

  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: 'commander.missingArgument' });
  }

  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */

  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: 'commander.optionMissingArgument' });
  }

  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */

  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: 'commander.missingMandatoryOptionValue' });
  }

  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    // The calling code does not know whether a negated option is the source of the
    // value, so do some work to take an educated guess.
    const findBestOptionFromValue = (option) => {
      const optionKey = option.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName(),
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName(),
      );
      if (
        negativeOption &&
        ((negativeOption.presetArg === undefined && optionValue === false) ||
          (negativeOption.presetArg !== undefined &&
            optionValue === negativeOption.presetArg))
      ) {
        return negativeOption;
      }
      return positiveOption || option;
    };

    const getErrorMessage = (option) => {
      const bestOption = findBestOptionFromValue(option);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === 'env') {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };

    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: 'commander.conflictingOption' });
  }

  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */

  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = '';

    if (flag.startsWith('--') && this._showSuggestionAfterError) {
      // Looping to pick up the global options too
      let candidateFlags = [];
      // eslint-disable-next-line @typescript-eslint/no-this-alias
      let command = this;
      do {
        const moreFlags = command
          .createHelp()
          .visibleOptions(command)
          .filter((option) => option.long)
          .map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }

    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: 'commander.unknownOption' });
  }

  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */

  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;

    const expected = this.registeredArguments.length;
    const s = expected === 1 ? '' : 's';
    const forSubcommand = this.parent ? ` for '${this.name()}'` : '';
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
    this.error(message, { code: 'commander.excessArguments' });
  }

  /**
   * Unknown command.
   *
   * @private
   */

  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = '';

    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp()
        .visibleCommands(this)
        .forEach((command) => {
          candidateNames.push(command.name());
          // just visible alias
          if (command.alias()) candidateNames.push(command.alias());
        });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }

    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: 'commander.unknownCommand' });
  }

  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */

  version(str, flags, description) {
    if (str === undefined) return this._version;
    this._version = str;
    flags = flags || '-V, --version';
    description = description || 'output the version number';
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);

    this.on('option:' + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}\n`);
      this._exit(0, 'commander.version', str);
    });
    return this;
  }

  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === undefined && argsDescription === undefined)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }

  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === undefined) return this._summary;
    this._summary = str;
    return this;
  }

  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */

  alias(alias) {
    if (alias === undefined) return this._aliases[0]; // just return first, for backwards compatibility

    /** @type {Command} */
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    let command = this;
    if (
      this.commands.length !== 0 &&
      this.commands[this.commands.length - 1]._executableHandler
    ) {
      // assume adding alias for last added executable subcommand, rather than this
      command = this.commands[this.commands.length - 1];
    }

    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      // c.f. _registerCommand
      const existingCmd = [matchingCommand.name()]
        .concat(matchingCommand.aliases())
        .join('|');
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`,
      );
    }

    command._aliases.push(alias);
    return this;
  }

  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */

  aliases(aliases) {
    // Getter for the array of aliases is the main reason for having aliases() in addition to alias().
    if (aliases === undefined) return this._aliases;

    aliases.forEach((alias) => this.alias(alias));
    return this;
  }

  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  usage(str) {
    if (str === undefined) {
      if (this._usage) return this._usage;

      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return []
        .concat(
          this.options.length || this._helpOption !== null ? '[options]' : [],
          this.commands.length ? '[command]' : [],
          this.registeredArguments.length ? args : [],
        )
        .join(' ');
    }

    this._usage = str;
    return this;
  }

  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  name(str) {
    if (str === undefined) return this._name;
    this._name = str;
    return this;
  }

  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */

  helpGroup(heading) {
    if (heading === undefined) return this._helpGroupHeading ?? '';
    this._helpGroupHeading = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:);
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === undefined) return this._defaultCommandGroup ?? '';
    this._defaultCommandGroup = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === undefined) return this._defaultOptionGroup ?? '';
    this._defaultOptionGroup = heading;
    return this;
  }

  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }

  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }

  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or require.main.filename, or __filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(require.main.filename);
   *
   * @param {string} filename
   * @return {Command}
   */

  nameFromFilename(filename) {
    this._name = path.basename(filename, path.extname(filename));

    return this;
  }

  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(__dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */

  executableDir(path) {
    if (path === undefined) return this._executableDir;
    this._executableDir = path;
    return this;
  }

  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */

  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors,
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }

  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */

  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write, hasColors, helpWidth };
  }

  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === 'function') {
      deprecatedCallback = contextOptions;
      contextOptions = undefined;
    }

    const outputContext = this._getOutputContext(contextOptions);
    /** @type {HelpTextEventContext} */
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this,
    };

    this._getCommandAndAncestors()
      .reverse()
      .forEach((command) => command.emit('beforeAllHelp', eventContext));
    this.emit('beforeHelp', eventContext);

    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (
        typeof helpInformation !== 'string' &&
        !Buffer.isBuffer(helpInformation)
      ) {
        throw new Error('outputHelp callback must return a string or a Buffer');
      }
    }
    outputContext.write(helpInformation);

    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long); // deprecated
    }
    this.emit('afterHelp', eventContext);
    this._getCommandAndAncestors().forEach((command) =>
      command.emit('afterAllHelp', eventContext),
    );
  }

  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help' 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */

  helpOption(flags, description) {
    // Support enabling/disabling built-in help option.
    if (typeof flags === 'boolean') {
      if (flags) {
        if (this._helpOption === null) this._helpOption = undefined; // reenable
        if (this._defaultOptionGroup) {
          // make the option to store the group
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null; // disable
      }
      return this;
    }

    // Customise flags and description.
    this._helpOption = this.createOption(
      flags ?? '-h, --help',
      description ?? 'display help for command',
    );
    // init group unless lazy create
    if (flags || description) this._initOptionGroup(this._helpOption);

    return this;
  }

  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    // Lazy create help option on demand.
    if (this._helpOption === undefined) {
      this.helpOption(undefined, undefined);
    }
    return this._helpOption;
  }

  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }

  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(process.exitCode ?? 0); // process.exitCode does allow a string or an integer, but we prefer just a number
    if (
      exitCode === 0 &&
      contextOptions &&
      typeof contextOptions !== 'function' &&
      contextOptions.error
    ) {
      exitCode = 1;
    }
    // message: do not have all displayed text available so only passing placeholder.
    this._exit(exitCode, 'commander.help', '(outputHelp)');
  }

  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */

  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */

  addHelpText(position, text) {
    const allowedValues = ['beforeAll', 'before', 'after', 'afterAll'];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }

    const helpEvent = `${position}Help`;
    this.on(helpEvent, (/** @type {HelpTextEventContext} */ context) => {
      let helpStr;
      if (typeof text === 'function') {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      // Ignore falsy value when nothing to output.
      if (helpStr) {
        context.write(`${helpStr}\n`);
      }
    });
    return this;
  }

  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */

  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      // (Do not have all displayed text available so only passing placeholder.)
      this._exit(0, 'commander.helpDisplayed', '(outputHelp)');
    }
  }
}

/**
 * Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
 *
 * @param {string[]} args - array of arguments from node.execArgv
 * @returns {string[]}
 * @private
 */

function incrementNodeInspectorPort(args) {
  // Testing for these options:
  //  --inspect[=[host:]port]
  //  --inspect-brk[=[host:]port]
  //  --inspect-port=[host:]port
  return args.map((arg) => {
    if (!arg.startsWith('--inspect')) {
      return arg;
    }
    let debugOption;
    let debugHost = '127.0.0.1';
    let debugPort = '9229';
    let match;
    if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
      // e.g. --inspect
      debugOption = match[1];
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null
    ) {
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        // e.g. --inspect=1234
        debugPort = match[3];
      } else {
        // e.g. --inspect=localhost
        debugHost = match[3];
      }
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null
    ) {
      // e.g. --inspect=localhost:1234
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }

    if (debugOption && debugPort !== '0') {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}

/**
 * @returns {boolean | undefined}
 * @package
 */
function useColor() {
  // Test for common conventions.
  // NB: the observed behaviour is in combination with how author adds color! For example:
  //   - we do not test NODE_DISABLE_COLORS, but util:styletext does
  //   - we do test NO_COLOR, but Chalk does not
  //
  // References:
  // https://no-color.org
  // https://bixense.com/clicolors/
  // https://github.com/nodejs/node/blob/0a00217a5f67ef4a22384cfc80eb6dd9a917fdc1/lib/internal/tty.js#L109
  // https://github.com/chalk/supports-color/blob/c214314a14bcb174b12b3014b2b0a8de375029ae/index.js#L33
  // (https://force-color.org recent web page from 2023, does not match major javascript implementations)

  if (
    process.env.NO_COLOR ||
    process.env.FORCE_COLOR === '0' ||
    process.env.FORCE_COLOR === 'false'
  )
    return false;
  if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== undefined)
    return true;
  return undefined;
}

exports.Command = Command;
exports.useColor = useColor; // exporting for tests


/***/ }),

/***/ 135:
/***/ ((__unused_webpack_module, exports) => {

/**
 * CommanderError class
 */
class CommanderError extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode, code, message) {
    super(message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode;
    this.nestedError = undefined;
  }
}

/**
 * InvalidArgumentError class
 */
class InvalidArgumentError extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, 'commander.invalidArgument', message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
}

exports.CommanderError = CommanderError;
exports.InvalidArgumentError = InvalidArgumentError;


/***/ }),

/***/ 754:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { humanReadableArgName } = __nccwpck_require__(154);

/**
 * TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
 * https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
 * @typedef { import("./argument.js").Argument } Argument
 * @typedef { import("./command.js").Command } Command
 * @typedef { import("./option.js").Option } Option
 */

// Although this is a class, methods are static in style to allow override using subclass or just functions.
class Help {
  constructor() {
    this.helpWidth = undefined;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }

  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }

  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */

  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        // @ts-ignore: because overloaded return type
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }

  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      // WYSIWYG for order displayed in help. Short used for comparison if present. No special handling for negated.
      return option.short
        ? option.short.replace(/^-/, '')
        : option.long.replace(/^--/, '');
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }

  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    // Built-in help option.
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      // Automatically hide conflicting flags. Bit dubious but a historical behaviour that is convenient for single-command programs.
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption); // no changes needed
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd.createOption(helpOption.long, helpOption.description),
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd.createOption(helpOption.short, helpOption.description),
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }

  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];

    const globalOptions = [];
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden,
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }

  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */

  visibleArguments(cmd) {
    // Side effect! Apply the legacy descriptions before the arguments are displayed.
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description =
          argument.description || cmd._argsDescription[argument.name()] || '';
      });
    }

    // If there are any arguments with a description then return all the arguments.
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }

  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandTerm(cmd) {
    // Legacy. Ignores custom usage string, and nested commands.
    const args = cmd.registeredArguments
      .map((arg) => humanReadableArgName(arg))
      .join(' ');
    return (
      cmd._name +
      (cmd._aliases[0] ? '|' + cmd._aliases[0] : '') +
      (cmd.options.length ? ' [options]' : '') + // simplistic check for non-help option
      (args ? ' ' + args : '')
    );
  }

  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */

  optionTerm(option) {
    return option.flags;
  }

  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */

  argumentTerm(argument) {
    return argument.name();
  }

  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command)),
        ),
      );
    }, 0);
  }

  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument)),
        ),
      );
    }, 0);
  }

  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandUsage(cmd) {
    // Usage
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + '|' + cmd._aliases[0];
    }
    let ancestorCmdNames = '';
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      ancestorCmdNames = ancestorCmd.name() + ' ' + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + ' ' + cmd.usage();
  }

  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.description();
  }

  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.summary() || cmd.description();
  }

  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */

  optionDescription(option) {
    const extraInfo = [];

    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (option.defaultValue !== undefined) {
      // default for boolean and negated more for programmer than end user,
      // but show true/false for boolean option as may be for hand-rolled env or config processing.
      const showDefault =
        option.required ||
        option.optional ||
        (option.isBoolean() && typeof option.defaultValue === 'boolean');
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`,
        );
      }
    }
    // preset for boolean and negated are more for programmer than end user
    if (option.presetArg !== undefined && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== undefined) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }

    return option.description;
  }

  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */

  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (argument.defaultValue !== undefined) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`,
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }

  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];

    return [helper.styleTitle(heading), ...items, ''];
  }

  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = new Map();
    // Add groups in order of appearance in unsortedItems.
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    // Add items in order of appearance in visibleItems.
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }

  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */

  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80; // in case prepareContext() was not called

    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }

    // Usage
    let output = [
      `${helper.styleTitle('Usage:')} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      '',
    ];

    // Description
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth,
        ),
        '',
      ]);
    }

    // Arguments
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument)),
      );
    });
    output = output.concat(
      this.formatItemList('Arguments:', argumentList, helper),
    );

    // Options
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? 'Options:',
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option)),
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });

    if (helper.showGlobalOptions) {
      const globalOptionList = helper
        .visibleGlobalOptions(cmd)
        .map((option) => {
          return callFormatItem(
            helper.styleOptionTerm(helper.optionTerm(option)),
            helper.styleOptionDescription(helper.optionDescription(option)),
          );
        });
      output = output.concat(
        this.formatItemList('Global Options:', globalOptionList, helper),
      );
    }

    // Commands
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || 'Commands:',
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub)),
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });

    return output.join('\n');
  }

  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return stripColor(str).length;
  }

  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }

  styleUsage(str) {
    // Usage has lots of parts the user might like to color separately! Assume default usage string which is formed like:
    //    command subcommand [options] [command] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word === '[command]') return this.styleSubcommandText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleCommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    // This is very like usage with lots of parts! Assume default string which is formed like:
    //    subcommand [options] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleSubcommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }

  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper),
    );
  }

  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }

  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = ' '.repeat(itemIndent);
    if (!description) return itemIndentStr + term;

    // Pad the term out to a consistent width, so descriptions are aligned.
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term),
    );

    // Format the description.
    const spacerWidth = 2; // between term and description
    const helpWidth = this.helpWidth ?? 80; // in case prepareContext() was not called
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (
      remainingWidth < this.minWidthToWrap ||
      helper.preformatted(description)
    ) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        '\n' + ' '.repeat(termWidth + spacerWidth),
      );
    }

    // Construct and overall indent.
    return (
      itemIndentStr +
      paddedTerm +
      ' '.repeat(spacerWidth) +
      formattedDescription.replace(/\n/g, `\n${itemIndentStr}`)
    );
  }

  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;

    const rawLines = str.split(/\r\n|\n/);
    // split up text by whitespace
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push('');
        return;
      }

      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        // Accumulate chunks while they fit into width.
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(''));

        const nextChunk = chunk.trimStart(); // trim space at line break
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(''));
    });

    return wrappedLines.join('\n');
  }
}

/**
 * Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
 *
 * @param {string} str
 * @returns {string}
 * @package
 */

function stripColor(str) {
  // eslint-disable-next-line no-control-regex
  const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
  return str.replace(sgrPattern, '');
}

exports.Help = Help;
exports.stripColor = stripColor;


/***/ }),

/***/ 240:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(135);

class Option {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */

  constructor(flags, description) {
    this.flags = flags;
    this.description = description || '';

    this.required = flags.includes('<'); // A value must be supplied when the option is specified.
    this.optional = flags.includes('['); // A value is optional when the option is specified.
    // variadic test ignores <value,...> et al which might be used to describe custom splitting of single argument
    this.variadic = /\w\.\.\.[>\]]$/.test(flags); // The option can take multiple values.
    this.mandatory = false; // The option must have a value after parsing, which usually means it must be specified on command line.
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag; // May be a short flag, undefined, or even a long flag (if option has two long flags).
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith('--no-');
    }
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.presetArg = undefined;
    this.envVar = undefined;
    this.parseArg = undefined;
    this.hidden = false;
    this.argChoices = undefined;
    this.conflictsWith = [];
    this.implied = undefined;
    this.helpGroupHeading = undefined; // soft initialised when option added to command
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */

  preset(arg) {
    this.presetArg = arg;
    return this;
  }

  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */

  conflicts(names) {
    this.conflictsWith = this.conflictsWith.concat(names);
    return this;
  }

  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === 'string') {
      // string is not documented, but easy mistake and we can do what user probably intended.
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }

  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */

  env(name) {
    this.envVar = name;
    return this;
  }

  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */

  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }

  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */

  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Return option name.
   *
   * @return {string}
   */

  name() {
    if (this.long) {
      return this.long.replace(/^--/, '');
    }
    return this.short.replace(/^-/, '');
  }

  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */

  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ''));
    }
    return camelcase(this.name());
  }

  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }

  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */

  is(arg) {
    return this.short === arg || this.long === arg;
  }

  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */

  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
}

/**
 * This class is to make it easier to work with dual options, without changing the existing
 * implementation. We support separate dual options for separate positive and negative options,
 * like `--build` and `--no-build`, which share a single option value. This works nicely for some
 * use cases, but is tricky for others where we want separate behaviours despite
 * the single shared option value.
 */
class DualOptions {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = new Map();
    this.negativeOptions = new Map();
    this.dualOptions = new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }

  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;

    // Use the value to deduce if (probably) came from the option.
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== undefined ? preset : false;
    return option.negate === (negativeValue === value);
  }
}

/**
 * Convert string from kebab-case to camelCase.
 *
 * @param {string} str
 * @return {string}
 * @private
 */

function camelcase(str) {
  return str.split('-').reduce((str, word) => {
    return str + word[0].toUpperCase() + word.slice(1);
  });
}

/**
 * Split the short and long flag out of something like '-m,--mixed <value>'
 *
 * @private
 */

function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  // short flag, single dash and single character
  const shortFlagExp = /^-[^-]$/;
  // long flag, double dash and at least one character
  const longFlagExp = /^--[^-]/;

  const flagParts = flags.split(/[ |,]+/).concat('guard');
  // Normal is short and/or long.
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  // Long then short. Rarely used but fine.
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  // Allow two long flags, like '--ws, --workspace'
  // This is the supported way to have a shortish option flag.
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }

  // Check for unprocessed flag. Fail noisily rather than silently ignore.
  if (flagParts[0].startsWith('-')) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`,
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);

    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === undefined && longFlag === undefined)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`,
    );

  return { shortFlag, longFlag };
}

exports.Option = Option;
exports.DualOptions = DualOptions;


/***/ }),

/***/ 30:
/***/ ((__unused_webpack_module, exports) => {

const maxDistance = 3;

function editDistance(a, b) {
  // https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
  // Calculating optimal string alignment distance, no substring is edited more than once.
  // (Simple implementation.)

  // Quick early exit, return worst case.
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);

  // distance between prefix substrings of a and b
  const d = [];

  // pure deletions turn a into empty string
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  // pure insertions turn empty string into b
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }

  // fill matrix
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost = 1;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1, // deletion
        d[i][j - 1] + 1, // insertion
        d[i - 1][j - 1] + cost, // substitution
      );
      // transposition
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }

  return d[a.length][b.length];
}

/**
 * Find close matches, restricted to same number of edits.
 *
 * @param {string} word
 * @param {string[]} candidates
 * @returns {string}
 */

function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return '';
  // remove possible duplicates
  candidates = Array.from(new Set(candidates));

  const searchingOptions = word.startsWith('--');
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }

  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return; // no one character guesses

    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance) / length;
    if (similarity > minSimilarity) {
      if (distance < bestDistance) {
        // better edit distance, throw away previous worse matches
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });

  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }

  if (similar.length > 1) {
    return `\n(Did you mean one of ${similar.join(', ')}?)`;
  }
  if (similar.length === 1) {
    return `\n(Did you mean ${similar[0]}?)`;
  }
  return '';
}

exports.suggestSimilar = suggestSimilar;


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./node_modules/commander/index.js
var commander = __nccwpck_require__(909);
;// CONCATENATED MODULE: ./node_modules/commander/esm.mjs


// wrapper to provide named exports for ESM.
const {
  /* program */ "DM": program,
  /* createCommand */ "gu": createCommand,
  /* createArgument */ "er": createArgument,
  /* createOption */ "Ww": createOption,
  /* CommanderError */ "b7": CommanderError,
  /* InvalidArgumentError */ "Di": InvalidArgumentError,
  /* InvalidOptionArgumentError */ "a2": InvalidOptionArgumentError, // deprecated old name
  /* Command */ "uB": Command,
  /* Argument */ "ef": Argument,
  /* Option */ "c$": Option,
  /* Help */ "_V": Help,
} = commander;

;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/src/core/version.js

/** The version of this tool, as its package says it. */
const TOOL_VERSION = package_namespaceObject.rE;
//# sourceMappingURL=version.js.map
;// CONCATENATED MODULE: ./build/src/core/group-by.js
/** Groups keep the order of their first member. Node 20 has no `Map.groupBy`. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}
//# sourceMappingURL=group-by.js.map
;// CONCATENATED MODULE: ./build/src/xml/query.js
function isElement(node) {
    return node.kind === 'element';
}
function childElements(element) {
    return element.children.filter(isElement);
}
function childrenNamed(element, name) {
    return childElements(element).filter((child) => child.name === name);
}
function firstChild(element, name) {
    return childElements(element).find((child) => child.name === name);
}
function attribute(element, name) {
    return element.attributes.find((candidate) => candidate.name === name)?.value;
}
/** The texts directly below an element, CDATA included. */
function texts(element) {
    return element.children.filter((child) => child.kind === 'text');
}
/** The element and everything below it, in document order. */
function* descendants(element) {
    yield element;
    for (const child of childElements(element))
        yield* descendants(child);
}
/** Text beside the elements, such as `${origins}` or `%{if open}`: a deployment adds elements there, or leaves some out. */
function holdsToken(element) {
    return texts(element).some(({ value }) => value.kind !== 'literal');
}
//# sourceMappingURL=query.js.map
;// CONCATENATED MODULE: ./build/src/cors/cors-policy.js

const read = new WeakMap();
/** Reads a `<cors>` element; the same element always gives the same object. */
function readCorsPolicy(element) {
    const known = read.get(element);
    if (known)
        return known;
    const methods = firstChild(element, 'allowed-methods');
    const policy = {
        element,
        origins: listOf(element, 'allowed-origins', 'origin'),
        methods: listOf(element, 'allowed-methods', 'method'),
        headers: listOf(element, 'allowed-headers', 'header'),
        exposeHeaders: listOf(element, 'expose-headers', 'header'),
        allowCredentials: attribute(element, 'allow-credentials') ?? null,
        terminateUnmatchedRequest: attribute(element, 'terminate-unmatched-request') ?? null,
        preflightResultMaxAge: (methods && attribute(methods, 'preflight-result-max-age')) ?? null
    };
    read.set(element, policy);
    return policy;
}
/** A token among the children of `<cors>` itself may stand for a whole list. */
function hasOpenLists(policy) {
    return holdsToken(policy.element);
}
function listOf(cors, listName, itemName) {
    const element = firstChild(cors, listName);
    if (!element)
        return null;
    const items = childrenNamed(element, itemName).map((item) => ({
        element: item,
        value: texts(item)[0]?.value ?? null
    }));
    return { element, items, open: holdsToken(element) };
}
//# sourceMappingURL=cors-policy.js.map
;// CONCATENATED MODULE: ./build/src/cors/origin.js
/** A DNS name has at most 253 characters; the time that punycode takes is not linear. */
const LONGEST_AUTHORITY = 1000;
/**
 * Reads what somebody wrote as an origin. Blanks around it, one trailing slash, the default port and upper case are accepted
 * and normalised; whatever else a URL may hold is a fault, because no browser ever sends it in `Origin`.
 */
function parseOrigin(text) {
    const trimmed = text.trim();
    const fault = wholeFault(trimmed);
    if (fault !== null)
        return none(fault);
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(trimmed)?.[1];
    if (scheme === undefined)
        return none('no-scheme');
    const rest = trimmed.slice(scheme.length + 3);
    const end = rest.search(/[/?#\\]/);
    const authority = end === -1 ? rest : rest.slice(0, end);
    const partFault = authorityFault(authority) ?? tailFault(end === -1 ? '' : rest.slice(end));
    if (partFault !== null)
        return none(partFault);
    const origin = fromUrl(scheme, authority);
    return origin === null ? none('malformed') : { kind: 'origin', origin };
}
/** Whether the machine of the user itself serves the page: https://w3c.github.io/webappsec-secure-contexts/#is-origin-trustworthy. */
function isLoopback({ host }) {
    const name = host.endsWith('.') ? host.slice(0, -1) : host;
    return (name === 'localhost' || name.endsWith('.localhost') || host === '[::1]' || /^127(?:\.[0-9]{1,3}){3}$/.test(host));
}
/** Scheme, host and port are equal: no prefix, no suffix, no parent domain. */
function sameOrigin(one, other) {
    return one.serialised === other.serialised;
}
function wholeFault(text) {
    if (text === '')
        return 'empty';
    if (text === '*')
        return 'wildcard';
    if (text === 'null')
        return 'null';
    if (/["'`\u2018-\u201f]/.test(text))
        return 'quotes';
    if (/[\s,;]/.test(text))
        return 'several';
    return null;
}
function authorityFault(authority) {
    if (authority.includes('@'))
        return 'user-info';
    const port = authority.lastIndexOf(':');
    if (port !== -1 && authority.slice(port).includes('*'))
        return 'wildcard-in-port';
    if (authority.includes('*'))
        return 'wildcard-in-host';
    // The URL parser drops control characters and looks further for a host; an origin has neither.
    return authority === '' || authority.length > LONGEST_AUTHORITY || /[\x00-\x1f\x7f]/.test(authority)
        ? 'malformed'
        : null;
}
function tailFault(tail) {
    if (tail === '' || tail === '/')
        return null;
    if (tail.startsWith('?'))
        return 'query';
    return tail.startsWith('#') ? 'fragment' : 'path';
}
/** Custom schemes such as `capacitor` have an opaque host, which the URL parser leaves in the case it was written. */
function fromUrl(writtenScheme, authority) {
    const text = `${writtenScheme}://${authority}`;
    if (!URL.canParse(text))
        return null;
    const { protocol, hostname, port } = new URL(text);
    const scheme = protocol.slice(0, -1);
    const host = hostname.toLowerCase();
    // `%2a` decodes to the asterisk that was refused above.
    if (host === '' || host.includes('*'))
        return null;
    const serialised = `${scheme}://${host}${port === '' ? '' : `:${port}`}`;
    return { scheme, host, port: port === '' ? null : Number(port), serialised };
}
function none(fault) {
    return { kind: 'none', fault };
}
//# sourceMappingURL=origin.js.map
;// CONCATENATED MODULE: ./build/src/cors/allowance.js


/** @see https://learn.microsoft.com/azure/api-management/cors-policy#elements */
function allowanceOf(policy, knownText) {
    const open = hasOpenLists(policy);
    const list = (source, absent, normalise) => source ? allowed(source, knownText, normalise) : { any: false, names: absent, unknown: open ? OPEN : null };
    return {
        origins: list(policy.origins, [], originName),
        // "If this section is not present, only GET and POST methods are supported."
        methods: list(policy.methods, ['GET', 'POST'], (text) => text.toUpperCase()),
        headers: list(policy.headers, [], (text) => text.toLowerCase()),
        exposedHeaders: list(policy.exposeHeaders, [], (text) => text.toLowerCase()),
        credentials: credentials(policy, knownText)
    };
}
/** Whether a list allows a name; null: not known. */
function allows(list, name) {
    if (list.any || list.names.includes(name))
        return true;
    return list.unknown === null ? false : null;
}
const OPEN = 'a deployment completes the list';
function allowed(list, knownText, normalise) {
    const names = [];
    let unknown = list.open ? OPEN : null;
    for (const { value } of list.items) {
        const text = value && knownText(value);
        if (value && text === null)
            unknown = `${value.text} is not known here`;
        const name = text && normalise(text);
        if (name)
            names.push(name);
    }
    return { any: names.includes('*'), names: [...new Set(names)], unknown };
}
function originName(text) {
    if (text === '*')
        return text;
    const origin = parseOrigin(text);
    return origin.kind === 'origin' ? origin.origin.serialised : null;
}
function credentials(policy, knownText) {
    if (policy.allowCredentials === null)
        return false;
    const text = knownText(policy.allowCredentials);
    return text === null ? null : text.toLowerCase() === 'true';
}
//# sourceMappingURL=allowance.js.map
;// CONCATENATED MODULE: ./build/src/cors/contexts.js

/**
 * The context of a preflight for some operations: it carries no key header, so the gateway takes the open product that contains the API,
 * or none. That it takes the open product is assumption T9.
 *
 * @see https://learn.microsoft.com/azure/api-management/api-management-subscriptions#how-api-management-handles-requests-with-or-without-subscription-keys
 */
function preflightContext(contexts) {
    const products = contexts.flatMap((chain) => chain.products);
    return products.find((product) => product?.subscriptionRequired === false) ?? null;
}
/** For each chain the chain that a preflight without a key runs. */
function preflightChains(chains) {
    // The operations of a chain are the same array in every context of the API.
    const preflights = new Map();
    for (const contexts of groupBy(chains, (chain) => chain.operations).values()) {
        const product = preflightContext(contexts);
        const preflight = contexts.find(({ products }) => products.includes(product));
        for (const chain of contexts)
            preflights.set(chain, preflight ?? chain);
    }
    return preflights;
}
//# sourceMappingURL=contexts.js.map
;// CONCATENATED MODULE: ./build/src/cors/call.js


/**
 * The call that a key leads to. Only a key in the query string is there when the browser asks.
 *
 * @see https://learn.microsoft.com/azure/api-management/cors-policy#usage-notes
 */
function callOf(service, chains, wanted) {
    const contexts = chains.filter((chain) => chain.api === wanted.api && chain.operations === wanted.group);
    const openProduct = preflightContext(contexts);
    const keyed = wanted.key === 'none' ? openProduct : wanted.product;
    const actual = contexts.find(({ products }) => products.includes(keyed));
    const preflight = wanted.key === 'query' ? actual : contexts.find(({ products }) => products.includes(openProduct));
    if (!actual || !preflight)
        return null;
    const plain = contexts.find(({ products }) => products.includes(null)) ?? preflight;
    const { api, operation } = wanted;
    return {
        service,
        api,
        operation,
        product: wanted.key === 'none' ? null : wanted.product,
        openProduct,
        preflight,
        preflightWithoutProduct: wanted.key === 'query' ? preflight : plain,
        actual,
        optionsOperation: operation && findOptionsOperation(service, operation)
    };
}
const optionsOperations = new WeakMap();
/**
 * "If the API has an operation with the OPTIONS method that matches, preflight request processing logic … is not executed."
 *
 * @see https://learn.microsoft.com/azure/api-management/cors-policy#usage-notes
 */
function findOptionsOperation(service, operation) {
    const byApi = optionsOperations.get(service) ??
        groupBy(service.operations.filter(({ method }) => method.toUpperCase() === 'OPTIONS'), revisionKey);
    optionsOperations.set(service, byApi);
    const candidates = byApi.get(revisionKey(operation)) ?? [];
    return candidates.find(({ urlTemplate }) => covers(urlTemplate, operation.urlTemplate)) ?? null;
}
function revisionKey({ workspace, api, revision }) {
    return JSON.stringify([workspace, api, revision]);
}
/** Whether every path of one URL template may be taken by another one: same segments, parameters match anything, `*` the rest. */
function covers(template, path) {
    const wanted = segments(path);
    const pattern = segments(template);
    const wildcard = pattern.at(-1) === '*';
    const fixed = wildcard ? pattern.slice(0, -1) : pattern;
    if (wildcard ? wanted.length < fixed.length : wanted.length !== fixed.length)
        return false;
    return fixed.every((segment, index) => isParameter(segment) || segment.toLowerCase() === wanted[index]?.toLowerCase());
}
function segments(template) {
    const [path = ''] = template.split('?', 1);
    return path.split('/').filter((segment) => segment !== '');
}
function isParameter(segment) {
    return segment.startsWith('{') && segment.endsWith('}');
}
//# sourceMappingURL=call.js.map
;// CONCATENATED MODULE: ./build/src/cors/default-request.js
/** The key travels in a header where the API requires one or a product is named; the browser then has to ask for that header. */
function defaultRequest(api, operation, wish) {
    const subscriptionKey = wish.key ?? (api.subscriptionRequired === true || wish.product !== undefined ? 'header' : 'none');
    const key = subscriptionKey === 'header' ? [{ name: api.subscriptionKeyHeader, value: null }] : [];
    return {
        origin: wish.origin,
        method: wish.method ?? (operation?.method || 'GET'),
        headers: [...(wish.headers ?? []).map(headerOf), ...key],
        credentials: wish.credentials ?? false,
        subscriptionKey,
        ...(wish.product === undefined ? {} : { product: wish.product })
    };
}
function headerOf(text) {
    const colon = text.indexOf(':');
    return colon === -1
        ? { name: text.trim(), value: null }
        : { name: text.slice(0, colon).trim(), value: text.slice(colon + 1).trim() };
}
//# sourceMappingURL=default-request.js.map
;// CONCATENATED MODULE: ./build/src/effective/effective-section.js
/** The statements of an effective section with `<base />` and fragments expanded. */
function* statements(section, via = []) {
    yield* statementsOf(section.items, section.document, via);
}
/** The statements of some items that stand in one document or fragment. */
function* statementsOf(items, text, via = []) {
    for (const item of items) {
        if (item.kind === 'unknown' || text === null) {
            yield { unknown: item.kind === 'unknown' ? item.reason : 'nothing is known of the broader scopes', via };
        }
        else if (item.kind === 'statement') {
            yield { element: item.element, text, nested: item.nested, via };
        }
        else {
            const through = [...via, { element: item.element, text }];
            if (item.kind === 'base')
                yield* statements(item.inherited, through);
            else
                yield* statementsOf(item.items, item.fragment, through);
        }
    }
}
//# sourceMappingURL=effective-section.js.map
;// CONCATENATED MODULE: ./build/src/cors/effective-cors.js


const listed = new WeakMap();
/** Only direct children of inbound are documented to answer a preflight: https://learn.microsoft.com/azure/api-management/cors-policy */
function effectiveCors(section) {
    const known = listed.get(section);
    if (known)
        return known;
    const policies = [];
    let unknown = null;
    for (const statement of statements(section)) {
        if ('unknown' in statement)
            unknown ??= statement.unknown;
        else if (statement.element.name === 'cors')
            policies.push({ ...statement, policy: readCorsPolicy(statement.element) });
    }
    const list = { policies, unknown };
    listed.set(section, list);
    return list;
}
/** Whether an item of a section holds a direct-child `<cors>`; null: not known. */
function holdsCors(item) {
    switch (item.kind) {
        case 'unknown':
            return null;
        case 'statement':
            return item.element.name === 'cors';
        case 'base':
            return answer(effectiveCors(item.inherited));
        case 'fragment':
            return item.items.map(holdsCors).reduce(either, false);
    }
}
function answer(list) {
    if (list.policies.length > 0)
        return true;
    return list.unknown === null ? false : null;
}
function either(one, other) {
    return one === true || other === true ? true : one === null || other === null ? null : false;
}
//# sourceMappingURL=effective-cors.js.map
;// CONCATENATED MODULE: ./build/src/effective/fragment-lookup.js

/**
 * A workspace sees only its own fragments, everything else those of the service. Ids are compared without case, as resource names are.
 *
 * @see https://learn.microsoft.com/azure/api-management/workspaces-overview
 */
function fragmentLookup(service) {
    const byId = new Map(service.fragments.map((fragment) => [key(fragment.workspace, fragment.id), fragment]));
    return (include, scope) => {
        const id = attribute(include, 'fragment-id');
        if (id?.kind !== 'literal')
            return 'the fragment id is not a plain text';
        return byId.get(key(ownerOf(scope), id.text)) ?? `fragment ${id.text} is not in this repository`;
    };
}
/** The workspace whose fragments and named values a policy at a scope sees; null: those of the service. */
function ownerOf(scope) {
    return 'workspace' in scope ? scope.workspace : null;
}
function key(workspace, id) {
    return `${workspace ?? ''}/${id.toLowerCase()}`;
}
//# sourceMappingURL=fragment-lookup.js.map
;// CONCATENATED MODULE: ./build/src/xml/blank.js
/** White space as XML knows it; a no-break space is content. */
function isBlank(code) {
    return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
/** The offset of the first character that is no blank, or `end`. */
function skipBlanks(text, from, end = text.length) {
    let at = from;
    while (at < end && isBlank(text.charCodeAt(at)))
        at++;
    return at;
}
//# sourceMappingURL=blank.js.map
;// CONCATENATED MODULE: ./build/src/xml/entity.js
const PREDEFINED = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const REFERENCE = /&(?:#x([0-9a-fA-F]{1,8})|#([0-9]{1,8})|(lt|gt|amp|quot|apos));/g;
const LAST_CODE_POINT = 0x10ffff;
/** An ampersand that begins a name or a number, with as much of it as a message can show. */
const REFERENCE_LIKE = /&#?\w{1,30};?/y;
/** Replaces the five predefined entities and numeric references; whatever else begins with `&` stays as it is. */
function decodeEntities(text) {
    if (!text.includes('&'))
        return text;
    return text.replace(REFERENCE, (reference, hexadecimal, decimal, name) => {
        if (name !== undefined)
            return PREDEFINED[name];
        const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
        return code > LAST_CODE_POINT ? reference : String.fromCodePoint(code);
    });
}
/** The reference at an ampersand if it is none that XML knows; null if it is one, or a lone ampersand, which is tolerated. */
function badEntity(text, ampersand) {
    REFERENCE_LIKE.lastIndex = ampersand;
    const entity = REFERENCE_LIKE.exec(text)?.[0];
    return entity !== undefined && decodeEntities(entity) === entity ? entity : null;
}
//# sourceMappingURL=entity.js.map
;// CONCATENATED MODULE: ./build/src/xml/read-value.js


const NAMED_VALUE = String.raw `\{\{([\w.-]+)\}\}`;
/** `#{X}#`, `{#[X]#}` and `__X__`: the tokens of pipelines, which cannot be C#. */
const PIPELINE_TOKENS = [
    String.raw `#\{[^{}\r\n]*\}#`,
    String.raw `\{#\[[^\][\r\n]*\]#\}`,
    '__[A-Z](?:[A-Z0-9.-]|_(?!_))*__'
];
/** `${x}` and `%{x}` of Terraform, `%X%` (but not the `%C3%` of a URL), and `{x}`, which `replace()` fills. */
const OTHER_TOKENS = [String.raw `[$%]\{[^{}]*\}`, '%[A-Z][A-Z0-9_]{2,}%', String.raw `(?<!\{)\{[\w.-]+\}(?!\})`];
const TOKEN = new RegExp([NAMED_VALUE, ...PIPELINE_TOKENS, ...OTHER_TOKENS].join('|'), 'g');
const TOKEN_IN_EXPRESSION = new RegExp([NAMED_VALUE, ...PIPELINE_TOKENS].join('|'), 'g');
/** Reads the value that stands between two offsets of the policy text. */
function readValue(source, start, end, form) {
    const from = skipBlanks(source, start, end);
    let to = end;
    while (to > from && isBlank(source.charCodeAt(to - 1)))
        to--;
    const raw = source.slice(from, to);
    const text = form.encoded ? decodeEntities(raw) : raw;
    const isExpression = !form.liquid && (raw.startsWith('@(') || raw.startsWith('@{'));
    const mayHoldTokens = !form.liquid && /[{_%]/.test(text);
    const tokens = mayHoldTokens ? tokensOf(text, isExpression ? TOKEN_IN_EXPRESSION : TOKEN) : NO_TOKENS;
    const kind = isExpression ? 'expression' : kindOf(text, tokens);
    return { kind, text, span: { start: from, end: to }, namedValues: tokens.namedValues, holes: tokens.holes };
}
const NO_TOKENS = { namedValues: [], holes: [] };
function tokensOf(text, pattern) {
    const namedValues = [];
    const holes = [];
    for (const [token, namedValue] of text.matchAll(pattern)) {
        if (namedValue === undefined)
            holes.push(token);
        else
            namedValues.push(namedValue);
    }
    return { namedValues, holes };
}
function kindOf(text, { namedValues, holes }) {
    if (namedValues.length + holes.length === 0)
        return 'literal';
    if (namedValues.length === 1 && text === `{{${namedValues[0]}}}`)
        return 'namedValue';
    return holes.length === 1 && text === holes[0] ? 'hole' : 'mixed';
}
//# sourceMappingURL=read-value.js.map
;// CONCATENATED MODULE: ./build/src/cors/known-text.js


/**
 * Named values are substituted as text, by display name, from the workspace or service that owns the policy. Expressions, holes, secrets
 * and values that the repository does not declare are not known.
 *
 * @see https://learn.microsoft.com/azure/api-management/api-management-howto-properties
 */
function knownTextAt(service, scope) {
    return (value) => {
        if (value.kind === 'literal')
            return value.text;
        if (value.kind === 'expression' || value.kind === 'hole' || value.holes.length > 0)
            return null;
        let known = true;
        const text = value.text.replaceAll(/\{\{([\w.-]+)\}\}/g, (_, name) => {
            const declared = findNamedValue(service, scope, name)?.value ?? null;
            known &&= declared !== null;
            return declared ?? '';
        });
        // A named value may itself hold a policy expression, or a token that a deployment replaces.
        const whole = readValue(text, 0, text.length, { encoded: true, liquid: false });
        return known && whole.kind === 'literal' ? whole.text : null;
    };
}
/** The named value that `{{name}}` means at a scope. Display names are compared without case, as the service does for uniqueness. */
function findNamedValue(service, scope, name) {
    const owner = ownerOf(scope);
    return service.namedValues.find((candidate) => candidate.workspace === owner && candidate.displayName.toLowerCase() === name.toLowerCase());
}
//# sourceMappingURL=known-text.js.map
;// CONCATENATED MODULE: ./build/src/core/assumption.js
/**
 * What Microsoft's documentation leaves open, and how it is read here. Where a point has two readings, both are evaluated; the first one is
 * the default.
 */
const ASSUMPTIONS = {
    T1: {
        sentence: 'without terminate-unmatched-request, requests of other origins may pass or end',
        question: 'what an absent terminate-unmatched-request means',
        readings: ['false', 'true']
    },
    T2: {
        sentence: 'a <cors> in a fragment does not surely answer preflights',
        question: 'whether a <cors> from a fragment answers a preflight',
        readings: ['answers', 'ignored']
    },
    T3: { sentence: 'a preflight belongs to the operation with its path and requested method' },
    T4: {
        sentence: 'the origin * together with credentials is either broken or unsafe',
        question: 'whether origin * with allow-credentials="true" is answered literally or with the origin of the page',
        readings: ['literal', 'echoed']
    },
    T5: { sentence: 'origins are compared in lower case, without default port and trailing slash' },
    T6: {
        sentence: 'a <cors> may leave a hand-written Access-Control-Allow-Origin beside its own',
        question: 'whether <cors> or a hand-written header has the last word',
        readings: ['hand-written', 'cors']
    },
    T7: { sentence: 'the gateway does not add Vary: Origin' },
    T8: {
        sentence: 'a section that is left out inherits nothing, and <base /> inherits only as a direct child of its section',
        question: 'what a section that a document leaves out inherits',
        readings: ['nothing', 'everything']
    },
    T9: {
        sentence: 'the <cors> of an open product answers preflights',
        question: 'whether the <cors> of an open product answers a preflight',
        readings: ['answers', 'ignored']
    },
    T10: {
        sentence: 'an OPTIONS operation runs its ordinary policies, also for a preflight',
        question: 'what an OPTIONS operation answers to a preflight',
        readings: ['cors', 'backend']
    },
    T11: { sentence: 'a <cors> inside a control-flow statement does not answer preflights' },
    T12: { sentence: 'methods are compared without case, and an absent header list is empty' },
    T13: { sentence: 'the gateway echoes the requested methods and headers where a list holds *' }
};
//# sourceMappingURL=assumption.js.map
;// CONCATENATED MODULE: ./build/src/model/scope.js
/** The scope as reports write it, such as `global`, `api/orders/operation/getOrder` or `workspace/sales/product/starter`. */
function scopeName(scope) {
    switch (scope.kind) {
        case 'global':
        case 'unknown':
            return scope.kind;
        case 'workspace':
            return `workspace/${scope.workspace}`;
        case 'product':
            return inWorkspace(scope.workspace, `product/${scope.product}`);
        case 'api':
            return inWorkspace(scope.workspace, `api/${scope.api}`);
        case 'operation':
            return inWorkspace(scope.workspace, `api/${scope.api}/operation/${scope.operation}`);
        case 'resolver':
            return inWorkspace(scope.workspace, `api/${scope.api}/resolver/${scope.resolver}`);
        case 'fragment':
            return inWorkspace(scope.workspace, `fragment/${scope.fragment}`);
    }
}
function inWorkspace(workspace, name) {
    return workspace === null ? name : `workspace/${workspace}/${name}`;
}
//# sourceMappingURL=scope.js.map
;// CONCATENATED MODULE: ./build/src/cors/answer-cors.js



/** The statements of a section under given readings; a string says that something unknown stands there. */
function* metStatements(section, read) {
    // Assumption T8: a section that a document leaves out may inherit all or nothing.
    if (section.missing && section.broader && read('T8') === 'everything') {
        yield* metStatements(section.broader, read);
        return;
    }
    yield* met(section.items, section.document, [], read);
}
function* met(items, text, via, read) {
    for (const item of items) {
        if (item.kind === 'unknown' || text === null) {
            yield item.kind === 'unknown' ? item.reason : 'the broader scopes are not known';
        }
        else if (item.kind === 'statement') {
            yield { element: item.element, text, via };
        }
        else {
            const through = [...via, { element: item.element, text }];
            if (item.kind === 'fragment')
                yield* met(item.items, item.fragment, through, read);
            else
                for (const inner of metStatements(item.inherited, read))
                    yield behind(inner, through);
        }
    }
}
function behind(inner, through) {
    return typeof inner === 'string' ? inner : { ...inner, via: [...through, ...inner.via] };
}
/** Compares the origin with the list of one `<cors>`; `origin` is serialised, as browsers send it. */
function corsReply(service, statement, origin, read) {
    const policy = readCorsPolicy(statement.element);
    const knownText = knownTextAt(service, statement.text.scope);
    const allowance = allowanceOf(policy, knownText);
    const matches = allows(allowance.origins, origin);
    const terminates = matches === false ? terminatesUnmatched(policy.terminateUnmatchedRequest, knownText, read) : false;
    return { statement, allowance, matches, terminates };
}
/** The default is contradictory in Microsoft's own pages: assumption T1. */
function terminatesUnmatched(value, knownText, read) {
    if (value === null)
        return read('T1') === 'true';
    const text = knownText(value);
    return text === null ? null : text.toLowerCase() === 'true';
}
/** The origin of the page, or `*` where the list says so; with credentials that is assumption T4. */
function originHeaders(request, { allowance }, read) {
    if (allowance.credentials === null && request.credentials)
        return 'allow-credentials is not known';
    const literal = allowance.origins.any && (allowance.credentials !== true || read('T4') === 'literal');
    const lines = [['Access-Control-Allow-Origin', literal ? '*' : request.origin]];
    return allowance.credentials === true ? [...lines, ['Access-Control-Allow-Credentials', 'true']] : lines;
}
//# sourceMappingURL=answer-cors.js.map
;// CONCATENATED MODULE: ./build/src/cors/early-answer.js

const CONTROL_FLOW = new Set(['choose', 'when', 'otherwise', 'retry', 'wait']);
const ANSWERS = {
    'rate-limit': 'answers 429',
    'rate-limit-by-key': 'answers 429',
    quota: 'answers 403',
    'quota-by-key': 'answers 403',
    'check-header': 'refuses the request',
    'ip-filter': 'answers 403',
    'return-response': 'answers the request itself',
    'mock-response': 'answers the request itself',
    'cache-lookup': 'answers from the cache',
    'limit-concurrency': 'answers 429',
    'llm-token-limit': 'answers 429',
    'azure-openai-token-limit': 'answers 429',
    'llm-content-safety': 'answers 403',
    'llm-semantic-cache-lookup': 'answers from the cache',
    'azure-openai-semantic-cache-lookup': 'answers from the cache'
};
/** These fail the request only where they are not told to go on. */
const FAILS_UNLESS_IGNORED = new Set(['authentication-managed-identity', 'send-request']);
/** Whether a statement can refuse or end a request, itself or through what it controls. */
function earlyAnswerOf(statement, nested) {
    const fragment = nested?.get(statement);
    if (typeof fragment === 'object') {
        const early = fragment.root && firstOf(childElements(fragment.root));
        return early && { ...early, fragment };
    }
    return CONTROL_FLOW.has(statement.name) ? firstOf(childElements(statement), nested) : ownAnswer(statement);
}
function firstOf(statements, nested) {
    for (const statement of statements) {
        const early = earlyAnswerOf(statement, nested);
        if (early)
            return early;
    }
    return null;
}
function ownAnswer(element) {
    const answer = answerOf(element);
    return answer === null ? null : { element, fragment: null, answer };
}
function answerOf(element) {
    const { name } = element;
    if (name.startsWith('validate-'))
        return mayFailValidation(element) ? validationAnswer(element) : null;
    if (FAILS_UNLESS_IGNORED.has(name)) {
        return attribute(element, 'ignore-error')?.text.toLowerCase() === 'true' ? null : 'fails with 500';
    }
    if (!Object.hasOwn(ANSWERS, name) || (name === 'return-response' && writesAllowOrigin(element)))
        return null;
    return statusOf(element) ?? ANSWERS[name] ?? null;
}
/** `detect` and `ignore` let the request pass: https://learn.microsoft.com/azure/api-management/validate-content-policy#actions */
function mayFailValidation(element) {
    const actions = [...descendants(element)]
        .flatMap((inner) => inner.attributes)
        .filter(({ name }) => name === 'action' || name.endsWith('-action'));
    return actions.length === 0 || actions.some(({ value }) => value.text !== 'detect' && value.text !== 'ignore');
}
function validationAnswer(element) {
    const code = attribute(element, 'failed-validation-httpcode');
    if (code?.kind === 'literal')
        return `answers ${code.text}`;
    return element.name === 'validate-jwt' || element.name === 'validate-azure-ad-token'
        ? 'answers 401'
        : 'refuses the request';
}
function statusOf(element) {
    const code = attribute(element, 'failed-check-httpcode');
    return code?.kind === 'literal' ? `answers ${code.text}` : null;
}
/** A hand-made answer that carries the header itself is no "CORS error". */
function writesAllowOrigin(response) {
    return childElements(response).some((child) => child.name === 'set-header' && attribute(child, 'name')?.text.toLowerCase() === 'access-control-allow-origin');
}
//# sourceMappingURL=early-answer.js.map
;// CONCATENATED MODULE: ./build/src/cors/gateway-answer.js
function answered(status, headers, reason, decidedBy = null, risks = []) {
    return { outcome: 'answered', answer: { status, headers }, reason, decidedBy, risks };
}
function unknown(reason, decidedBy = null) {
    return { outcome: 'unknown', reason, decidedBy };
}
//# sourceMappingURL=gateway-answer.js.map
;// CONCATENATED MODULE: ./build/src/cors/hand-written.js



const NOTHING = { added: [], overwrites: false, appends: false };
/** The headers that the effective outbound writes, or the reason why they are not known. What the backend sends is not simulated. */
function handWrittenHeaders(call, read) {
    let found = NOTHING;
    for (const statement of metStatements(call.actual.policy.outbound, read)) {
        if (typeof statement === 'string')
            continue;
        found = written(found, statement.element, knownTextAt(call.service, statement.text.scope));
        if (typeof found === 'string')
            return `outbound: ${found}`;
    }
    return found;
}
/** The headers that a `<return-response>` writes into its own answer. */
function writtenHeaders(response, knownText) {
    let found = NOTHING;
    for (const child of childElements(response)) {
        found = written(found, child, knownText);
        if (typeof found === 'string')
            return found;
    }
    return found;
}
/** Only direct children with literal values are read. */
function written(before, element, knownText) {
    const header = element.name === 'set-header' ? readHeader(element, knownText) : null;
    if (header === null)
        return before;
    if (header.value === null)
        return `the value of ${header.name} is not known here`;
    return {
        added: [...before.added, [header.name, header.value]],
        overwrites: before.overwrites || !header.append,
        appends: before.appends || header.append
    };
}
function readHeader(element, knownText) {
    const name = attribute(element, 'name')?.text ?? '';
    const action = attribute(element, 'exists-action')?.text ?? 'override';
    if (!/^access-control-(?:allow-origin|allow-credentials)$/i.test(name) || action === 'delete')
        return null;
    const values = childrenNamed(element, 'value').map((value) => texts(value)[0]?.value);
    const known = values.map((value) => (value ? knownText(value) : ''));
    const value = known.includes(null) ? null : known.join(', ');
    return { name, value, append: action === 'append' };
}
//# sourceMappingURL=hand-written.js.map
;// CONCATENATED MODULE: ./build/src/cors/answer-actual.js






/**
 * The answer to the request that the page wanted to make, if every statement lets it pass that may. A `<cors>` is an ordinary statement here:
 * the first one whose origins match adds its headers. The backend is taken to send no CORS headers of its own.
 *
 * @see https://learn.microsoft.com/azure/api-management/cors-policy
 */
function answerActual(call, request, read) {
    if (request.subscriptionKey === 'none' && call.openProduct === null && call.api.subscriptionRequired === true) {
        return answered(401, [], 'the API requires a subscription key, and the call carries none');
    }
    const risks = [];
    let unmatched = null;
    for (const statement of metStatements(call.actual.policy.inbound, read)) {
        if (typeof statement === 'string')
            return unknown(statement);
        if (statement.element.name !== 'cors') {
            const immediate = immediateAnswer(call, statement, risks);
            if (immediate)
                return immediate;
            continue;
        }
        const reply = corsReply(call.service, statement, request.origin, read);
        const final = reply.matches ? withHeaders(call, request, reply, risks, read) : ending(reply, request, risks);
        if (final)
            return final;
        unmatched = statement;
    }
    return withoutCors(call, request, unmatched, risks, read);
}
/** `return-response` and `mock-response` end every request that reaches them; what else may refuse is noted as a risk. */
function immediateAnswer(call, statement, risks) {
    const { name } = statement.element;
    const early = earlyAnswerOf(statement.element);
    if (name !== 'return-response' && name !== 'mock-response') {
        if (early)
            risks.push({ statement, answer: early.answer });
        return null;
    }
    const headers = writtenHeaders(statement.element, knownTextAt(call.service, statement.text.scope));
    if (typeof headers === 'string')
        return unknown(`<${name}>: ${headers}`, statement);
    return answered(200, headers.added, `<${name}> answers before any <cors> has run`, statement, risks);
}
/** A `<cors>` that does not match, or of which that is not known; null if the request goes on. */
function ending({ matches, terminates, allowance, statement }, request, risks) {
    if (matches === null)
        return unknown(allowance.origins.unknown ?? 'the origins are not known', statement);
    if (terminates === null)
        return unknown('terminate-unmatched-request is not known', statement);
    if (!terminates)
        return null;
    return answered(200, [], `the <cors> does not allow ${request.origin} and ends the request`, statement, risks);
}
function withHeaders(call, request, reply, risks, read) {
    const { statement, allowance } = reply;
    const origin = originHeaders(request, reply, read);
    if (typeof origin === 'string')
        return unknown(origin, statement);
    const handWritten = handWrittenHeaders(call, read);
    if (typeof handWritten === 'string')
        return unknown(handWritten, statement);
    const { names } = allowance.exposedHeaders;
    const exposed = names.length === 0 ? [] : [['Access-Control-Expose-Headers', names.join(', ')]];
    const cors = [...origin, ...exposed];
    const replaced = handWritten.overwrites && read('T6') === 'hand-written' ? handWritten.added : cors;
    const lines = handWritten.appends ? [...cors, ...handWritten.added] : replaced;
    const reason = `the <cors> of ${scopeName(statement.text.scope)} allows ${request.origin}`;
    return answered(200, lines, reason, statement, risks);
}
function withoutCors(call, request, unmatched, risks, read) {
    const handWritten = handWrittenHeaders(call, read);
    if (typeof handWritten === 'string')
        return unknown(handWritten);
    if (handWritten.added.length > 0)
        return answered(200, handWritten.added, 'outbound writes the headers by hand', null, risks);
    const reason = unmatched ? `no <cors> allows ${request.origin}` : 'no <cors> runs, so nobody adds CORS headers';
    return answered(200, [], reason, unmatched, risks);
}
//# sourceMappingURL=answer-actual.js.map
;// CONCATENATED MODULE: ./build/src/cors/http-names.js
// RFC 9110 section 5.6.2; `*` is a token character, so the CORS wildcard is a token as well.
const http_names_TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
// https://fetch.spec.whatwg.org/#forbidden-request-header
const FORBIDDEN_REQUEST_HEADERS = new Set([
    'accept-charset',
    'accept-encoding',
    'access-control-request-headers',
    'access-control-request-method',
    'connection',
    'content-length',
    'cookie',
    'cookie2',
    'date',
    'dnt',
    'expect',
    'host',
    'keep-alive',
    'origin',
    'referer',
    'set-cookie',
    'te',
    'trailer',
    'transfer-encoding',
    'upgrade',
    'via'
]);
const METHOD_OVERRIDES = new Set(['x-http-method', 'x-http-method-override', 'x-method-override']);
/** Whether a text may be a header name or a method. */
function isToken(text) {
    return http_names_TOKEN.test(text);
}
/** ASCII only: header names have no other letters, and `toLowerCase` would fold the Kelvin sign into `k`. */
function asciiLowercase(text) {
    return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
/** Methods that `fetch()` upper-cases; every other one is sent as it was written (`patch` stays `patch`). */
function normaliseMethod(method) {
    const upper = method.toUpperCase();
    return /^(?:delete|get|head|options|post|put)$/i.test(method) ? upper : method;
}
/** Methods that no page can send: `fetch()` throws before it asks anybody. https://fetch.spec.whatwg.org/#forbidden-method */
function isForbiddenMethod(method) {
    return /^(?:connect|trace|track)$/i.test(method);
}
/** https://fetch.spec.whatwg.org/#cors-safelisted-method, of a normalised method. */
function isSafelistedMethod(method) {
    return method === 'GET' || method === 'HEAD' || method === 'POST';
}
/** Headers that stay with the browser: a page that sets one is ignored without a word. */
function isForbiddenRequestHeader(name, value = null) {
    const lower = asciiLowercase(name);
    if (FORBIDDEN_REQUEST_HEADERS.has(lower) || lower.startsWith('proxy-') || lower.startsWith('sec-'))
        return true;
    return METHOD_OVERRIDES.has(lower) && (value ?? '').split(',').some((method) => isForbiddenMethod(method.trim()));
}
/** Headers of an answer that no page may read, exposed or not. */
function isForbiddenResponseHeader(name) {
    return /^set-cookie2?$/i.test(name);
}
//# sourceMappingURL=http-names.js.map
;// CONCATENATED MODULE: ./build/src/cors/header-list.js

/** All values of a header joined by `, `, as a browser reads them; null if the header is absent. */
function combinedValue(headers, name) {
    const values = valuesOf(headers, name);
    return values.length === 0 ? null : values.join(', ');
}
/** The members of a list header; null if it is absent, `'failure'` if one member is not a token. */
function listMembers(headers, name) {
    const value = combinedValue(headers, name);
    if (value === null)
        return null;
    // RFC 9110 section 5.6.1.2: a recipient ignores empty members.
    const members = value.split(',').map(trimBlanks);
    const named = members.filter((member) => member !== '');
    return named.every(isToken) ? named : 'failure';
}
/** The value without the blanks around it that are not part of a header value. */
function trimBlanks(value) {
    let start = 0;
    let end = value.length;
    while (start < end && header_list_isBlank(value.charCodeAt(start)))
        start++;
    while (end > start && header_list_isBlank(value.charCodeAt(end - 1)))
        end--;
    return value.slice(start, end);
}
function valuesOf(headers, name) {
    const lower = asciiLowercase(name);
    return headers.filter(([other]) => asciiLowercase(other) === lower).map(([, value]) => trimBlanks(value));
}
function header_list_isBlank(code) {
    return code === 0x20 || code === 0x09;
}
//# sourceMappingURL=header-list.js.map
;// CONCATENATED MODULE: ./build/src/cors/safelist.js


const SAFELISTED_ESSENCES = new Set([
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'text/plain'
]);
const LONGEST_VALUE = 128;
// https://fetch.spec.whatwg.org/#cors-unsafe-request-header-byte
const UNSAFE_BYTE = /[\x00-\x08\x0a-\x1f"():<>?@[\\\]{}\x7f]/;
const LANGUAGE_BYTES = /^[0-9A-Za-z *,\-.;=]*$/;
/**
 * Whether a header needs no permission: https://fetch.spec.whatwg.org/#cors-safelisted-request-header.
 * Of a header whose value is not known, `accept`, `accept-language` and `content-language` count as harmless; `content-type`
 * does not, because a client that names it means JSON, nor does `range`.
 */
function isSafelistedRequestHeader(header) {
    const lower = asciiLowercase(header.name);
    if (header.value === null)
        return lower === 'accept' || lower === 'accept-language' || lower === 'content-language';
    const value = trimBlanks(header.value);
    if (value.length > LONGEST_VALUE)
        return false;
    if (lower === 'accept')
        return !UNSAFE_BYTE.test(value);
    if (lower === 'accept-language' || lower === 'content-language')
        return LANGUAGE_BYTES.test(value);
    if (lower === 'content-type')
        return !UNSAFE_BYTE.test(value) && SAFELISTED_ESSENCES.has(mimeEssence(value) ?? '');
    return lower === 'range' && isSafelistedRange(value);
}
/** `type/subtype` in lower case, by https://mimesniff.spec.whatwg.org/#parse-a-mime-type; null if the value has none. */
function mimeEssence(value) {
    const [beforeParameters = ''] = value.split(';', 1);
    const slash = beforeParameters.indexOf('/');
    if (slash === -1)
        return null;
    const type = beforeParameters.slice(0, slash);
    const subtype = beforeParameters.slice(slash + 1).replace(/[\t ]+$/, '');
    return isToken(type) && isToken(subtype) ? asciiLowercase(`${type}/${subtype}`) : null;
}
/** https://fetch.spec.whatwg.org/#simple-range-header-value, with a start: `bytes=-500` is not safelisted. */
function isSafelistedRange(value) {
    const match = /^bytes=([0-9]+)-([0-9]*)$/.exec(value);
    if (match === null)
        return false;
    const [, start = '', end = ''] = match;
    return end === '' || BigInt(start) <= BigInt(end);
}
//# sourceMappingURL=safelist.js.map
;// CONCATENATED MODULE: ./build/src/cors/cors-request.js



const LONGEST_SAFELISTED_VALUES = 1024;
/** What makes `fetch()` throw before it asks anybody; null if nothing does. */
function unsendable({ method, headers }) {
    if (!isToken(method))
        return { reason: 'method-malformed', value: method };
    if (isForbiddenMethod(method))
        return { reason: 'method-forbidden', value: method };
    const malformed = headers.find(({ name }) => !isToken(name));
    return malformed === undefined ? null : { reason: 'header-malformed', value: malformed.name };
}
/** Whether the browser asks before it sends: https://fetch.spec.whatwg.org/#main-fetch. */
function needsPreflight(request) {
    return !isSafelistedMethod(normaliseMethod(request.method)) || unsafeRequestHeaderNames(request).length > 0;
}
/** Lower case, sorted, each once: https://fetch.spec.whatwg.org/#cors-unsafe-request-header-names. */
function unsafeRequestHeaderNames(request) {
    const headers = sentHeaders(request);
    const safelisted = headers.filter(isSafelistedRequestHeader);
    const size = safelisted.reduce((sum, { value }) => sum + trimBlanks(value ?? '').length, 0);
    const unsafe = size > LONGEST_SAFELISTED_VALUES ? headers : headers.filter((header) => !isSafelistedRequestHeader(header));
    return [...new Set(unsafe.map(({ name }) => asciiLowercase(name)))].sort();
}
/** The names that `*` never covers: https://fetch.spec.whatwg.org/#cors-non-wildcard-request-header-name. */
function nonWildcardHeaderNames(request) {
    return sentHeaders(request).some(({ name }) => asciiLowercase(name) === 'authorization') ? ['authorization'] : [];
}
/** The headers by which the preflight asks, as they are sent: https://fetch.spec.whatwg.org/#cors-preflight-fetch-0. */
function preflightHeaders(request) {
    const names = unsafeRequestHeaderNames(request);
    return [
        ['Origin', request.origin],
        ['Access-Control-Request-Method', normaliseMethod(request.method)],
        ...(names.length === 0 ? [] : [['Access-Control-Request-Headers', names.join(',')]])
    ];
}
function sentHeaders(request) {
    return request.headers.filter(({ name, value }) => !isForbiddenRequestHeader(name, value));
}
//# sourceMappingURL=cors-request.js.map
;// CONCATENATED MODULE: ./build/src/cors/answer-preflight.js






/**
 * The answer to a preflight: only `<cors>` statements that are direct children of the effective inbound are evaluated, in order; the first one
 * whose origins match answers.
 *
 * @see https://learn.microsoft.com/azure/api-management/cors-policy#usage-notes
 */
function answerPreflight(call, request, read) {
    if (hidesInHeader(call)) {
        return answered(404, [], 'the API takes its version from a header, which a preflight does not carry: no operation is found');
    }
    if (call.optionsOperation) {
        const { id } = call.optionsOperation;
        if (read('T10') === 'backend')
            return unknown(`the operation ${id} (OPTIONS) takes the preflight, and its backend answers`);
    }
    const chain = withOpenProduct(call, request, read) ? call.preflight : call.preflightWithoutProduct;
    let unmatched = null;
    for (const statement of metStatements(chain.policy.inbound, read)) {
        if (typeof statement === 'string')
            return unknown(statement);
        if (statement.element.name !== 'cors')
            continue;
        if (fromFragment(statement) && read('T2') === 'ignored')
            continue;
        const reply = corsReply(call.service, statement, request.origin, read);
        if (reply.matches === null)
            return unknown(reply.allowance.origins.unknown ?? 'the origins are not known', statement);
        if (reply.matches)
            return permitted(request, reply, read);
        unmatched = reply;
        if (reply.terminates === null)
            return unknown('terminate-unmatched-request is not known', statement);
        if (reply.terminates)
            break;
    }
    if (unmatched === null)
        return answered(404, [], 'no <cors> answers, and no operation takes OPTIONS');
    return answered(200, [], `no <cors> allows ${request.origin}`, unmatched.statement);
}
/** @see https://learn.microsoft.com/azure/api-management/cors-policy#common-configuration-issues */
function hidesInHeader({ service, api }) {
    return service.versionSets.some(({ id, workspace, scheme }) => scheme === 'Header' && id === api.versionSet && workspace === api.workspace);
}
function withOpenProduct(call, request, read) {
    if (request.subscriptionKey === 'query' || call.preflight === call.preflightWithoutProduct)
        return true;
    return read('T9') === 'answers';
}
function fromFragment({ via }) {
    return via.some(({ element }) => element.name === 'include-fragment');
}
/** `*` in a list is answered with what was asked for (assumption T13, the only reading). Methods are compared without case (T12). */
function permitted(request, reply, read) {
    const { allowance, statement } = reply;
    const method = normaliseMethod(request.method);
    const allowsMethod = allows(allowance.methods, method.toUpperCase());
    const asked = unsafeRequestHeaderNames(request);
    if (allowsMethod === null && !isSafelistedMethod(method))
        return unknown(`allowed-methods: ${allowance.methods.unknown}`, statement);
    const unsure = asked.find((name) => allows(allowance.headers, name) === null);
    if (unsure !== undefined)
        return unknown(`allowed-headers: ${allowance.headers.unknown}`, statement);
    const origin = originHeaders(request, reply, read);
    if (typeof origin === 'string')
        return unknown(origin, statement);
    const methods = allowsMethod ? method : allowance.methods.names.join(', ');
    const headers = asked.filter((name) => allows(allowance.headers, name) === true).join(', ');
    const lines = [...origin, ['Access-Control-Allow-Methods', methods]];
    if (headers !== '')
        lines.push(['Access-Control-Allow-Headers', headers]);
    return answered(200, lines, `the <cors> of ${scopeName(statement.text.scope)} allows ${request.origin}`, statement);
}
//# sourceMappingURL=answer-preflight.js.map
;// CONCATENATED MODULE: ./build/src/cors/browser.js



const DEFAULT_MAX_AGE = 5;
const REDIRECT_STATUSES = new Set([301, 302, 303, 307, 308]);
// https://fetch.spec.whatwg.org/#cors-safelisted-response-header-name
const SAFELISTED_RESPONSE_HEADERS = new Set([
    'cache-control',
    'content-language',
    'content-length',
    'content-type',
    'expires',
    'last-modified',
    'pragma'
]);
/**
 * https://fetch.spec.whatwg.org/#cors-preflight-fetch-0, step 7. The standard says only that it fails; where several checks
 * fail, the reason is the one that Chromium reports.
 */
function judgePreflight(request, answer) {
    if (redirectLocation(answer) !== null)
        return refuse('preflight-redirect');
    const refusal = corsCheck(request, answer);
    if (refusal !== null)
        return refusal;
    if (answer.status < 200 || answer.status > 299)
        return refuse('preflight-status');
    const methods = listMembers(answer.headers, 'access-control-allow-methods');
    const names = listMembers(answer.headers, 'access-control-allow-headers');
    if (methods === 'failure')
        return refuse('allow-methods-unparsable');
    if (names === 'failure')
        return refuse('allow-headers-unparsable');
    return (methodRefusal(request, methods ?? []) ??
        headerRefusal(request, names ?? []) ?? { outcome: 'passed', maxAge: maxAge(answer) });
}
/**
 * Whether the page may see the answer, at whatever status, and which headers of it. A redirect has to pass the check as well;
 * it is not followed: https://fetch.spec.whatwg.org/#http-fetch.
 */
function judgeActual(request, answer) {
    const refusal = corsCheck(request, answer);
    if (refusal !== null)
        return refusal;
    const location = redirectLocation(answer);
    return location === null
        ? { outcome: 'passed', readableHeaders: readableHeaders(request, answer) }
        : { outcome: 'redirected', location };
}
function redirectLocation({ status, headers }) {
    return REDIRECT_STATUSES.has(status) ? combinedValue(headers, 'location') : null;
}
/** https://fetch.spec.whatwg.org/#cors-check. Origins are compared byte by byte. */
function corsCheck(request, answer) {
    const allowed = combinedValue(answer.headers, 'access-control-allow-origin');
    if (allowed === null)
        return refuse('allow-origin-missing');
    if (allowed === '*')
        return request.credentials ? refuse('allow-origin-wildcard-with-credentials') : null;
    if (allowed !== request.origin)
        return refuse(mismatch(allowed), [allowed]);
    if (!request.credentials)
        return null;
    const credentials = combinedValue(answer.headers, 'access-control-allow-credentials');
    if (credentials === null)
        return refuse('allow-credentials-missing');
    return credentials === 'true' ? null : refuse('allow-credentials-invalid', [credentials]);
}
/** The standard knows only that it differs; Chromium says how. Header values are bytes, so no URL has a letter beyond ASCII. */
function mismatch(allowed) {
    if (/[ ,]/.test(allowed))
        return 'allow-origin-multiple';
    const ascii = /^[\x00-\x7f]*$/.test(allowed);
    return allowed === 'null' || (ascii && URL.canParse(allowed)) ? 'allow-origin-mismatch' : 'allow-origin-invalid';
}
function methodRefusal(request, methods) {
    const method = normaliseMethod(request.method);
    if (methods.includes(method) || isSafelistedMethod(method))
        return null;
    return !request.credentials && methods.includes('*') ? null : refuse('method-not-allowed', [method]);
}
function headerRefusal(request, allowed) {
    const names = new Set(allowed.map(asciiLowercase));
    const wildcard = !request.credentials && names.has('*');
    const asked = wildcard ? nonWildcardHeaderNames(request) : unsafeRequestHeaderNames(request);
    const refused = asked.filter((name) => !names.has(name));
    return refused.length === 0 ? null : refuse('header-not-allowed', refused);
}
function maxAge({ headers }) {
    const value = combinedValue(headers, 'access-control-max-age');
    return value !== null && /^[0-9]+$/.test(value) ? Number(value) : DEFAULT_MAX_AGE;
}
/** https://fetch.spec.whatwg.org/#concept-filtered-response-cors; a list that cannot be parsed exposes nothing. */
function readableHeaders(request, { headers }) {
    const listed = listMembers(headers, 'access-control-expose-headers');
    const exposed = new Set(listed === null || listed === 'failure' ? [] : listed.map(asciiLowercase));
    const all = !request.credentials && exposed.has('*');
    const names = new Set(headers.map(([name]) => asciiLowercase(name)));
    return [...names]
        .filter((name) => all || exposed.has(name) || SAFELISTED_RESPONSE_HEADERS.has(name))
        .filter((name) => !isForbiddenResponseHeader(name))
        .sort();
}
function refuse(reason, values = []) {
    return { outcome: 'refused', reason, values };
}
//# sourceMappingURL=browser.js.map
;// CONCATENATED MODULE: ./build/src/cors/console-sentence.js
const MEND = ' Have the server send the header with a valid value.';
/** The text of a refusal, as Chromium 156 words it for `fetch()`; the refused value stands in the place of `{}`. */
const TEXTS = {
    'preflight-redirect': 'Redirect is not allowed for a preflight request.',
    'preflight-status': 'It does not have HTTP ok status.',
    'allow-origin-missing': "No 'Access-Control-Allow-Origin' header is present on the requested resource.",
    'allow-origin-multiple': `The 'Access-Control-Allow-Origin' header contains multiple values '{}', but only one is allowed.${MEND}`,
    'allow-origin-invalid': `The 'Access-Control-Allow-Origin' header contains the invalid value '{}'.${MEND}`,
    'allow-origin-mismatch': `The 'Access-Control-Allow-Origin' header has a value '{}' that is not equal to the supplied origin.${MEND}`,
    'allow-origin-wildcard-with-credentials': "The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials mode is 'include'.",
    'allow-credentials-missing': "The value of the 'Access-Control-Allow-Credentials' header in the response is '' which must be 'true' when the request's credentials mode is 'include'.",
    'allow-credentials-invalid': "The value of the 'Access-Control-Allow-Credentials' header in the response is '{}' which must be 'true' when the request's credentials mode is 'include'.",
    'allow-methods-unparsable': 'Cannot parse Access-Control-Allow-Methods response header field in preflight response.',
    'allow-headers-unparsable': 'Cannot parse Access-Control-Allow-Headers response header field in preflight response.',
    'method-not-allowed': 'Method {} is not allowed by Access-Control-Allow-Methods in preflight response.',
    'header-not-allowed': 'Request header field {} is not allowed by Access-Control-Allow-Headers in preflight response.'
};
/** These speak of the preflight themselves. */
const ABOUT_LISTS = new Set([
    'allow-methods-unparsable',
    'allow-headers-unparsable',
    'method-not-allowed',
    'header-not-allowed'
]);
/** What the developer tools of Chromium print about a refused call, word for word; of several headers they name one. */
function consoleSentence(stage, { reason, values }, { url, origin }) {
    const subject = stage === 'preflight' && !ABOUT_LISTS.has(reason)
        ? "Response to preflight request doesn't pass access control check: "
        : '';
    const text = TEXTS[reason].replace('{}', () => printable(values[0] ?? ''));
    return `Access to fetch at '${url}' from origin '${origin}' has been blocked by CORS policy: ${subject}${text}`;
}
/** The message of the error that `fetch()` throws before it asks anybody. */
function thrownSentence({ reason, value }) {
    const complaint = {
        'method-malformed': `'${value}' is not a valid HTTP method.`,
        'method-forbidden': `'${value}' HTTP method is unsupported.`,
        'header-malformed': 'Invalid name'
    };
    return `Failed to execute 'fetch' on 'Window': ${complaint[reason]}`;
}
function printable(value) {
    return value.replace(/[^\x20-\x7e]/g, (character) => {
        return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    });
}
//# sourceMappingURL=console-sentence.js.map
;// CONCATENATED MODULE: ./build/src/cors/readings.js

/**
 * Evaluates under every combination of the readings that matter. Only points that an evaluation really asks for are varied, so most calls are
 * evaluated once. The first result is the one of the default readings.
 */
function underAllReadings(evaluate) {
    const evaluations = [];
    const pending = [new Map()];
    for (let fixed = pending.pop(); fixed !== undefined; fixed = pending.pop()) {
        const readings = new Map(fixed);
        const result = evaluate((id) => {
            const [usual, other] = ASSUMPTIONS[id].readings;
            const reading = readings.get(id);
            if (reading !== undefined)
                return reading;
            pending.push(new Map(readings).set(id, other));
            readings.set(id, usual);
            return usual;
        });
        evaluations.push({ result, readings });
    }
    return evaluations;
}
//# sourceMappingURL=readings.js.map
;// CONCATENATED MODULE: ./build/src/cors/simulate.js








/**
 * What becomes of a call: the browser's part by the Fetch standard, the gateway's part by Microsoft's documentation. Where the documentation
 * is open, every reading is evaluated; readings that disagree make the verdict unknown.
 */
function simulate(call, request) {
    const [usual, ...others] = underAllReadings((read) => simulateUnder(call, request, read));
    if (!usual)
        throw new RangeError('no reading was evaluated');
    const dissenting = others.find(({ result }) => result.outcome !== usual.result.outcome);
    return dissenting && usual.result.outcome !== 'unknown' ? undecided(usual, dissenting) : usual.result;
}
function undecided(usual, dissenting) {
    const [assumption] = [...dissenting.readings].find(([id, reading]) => reading !== ASSUMPTIONS[id].readings[0]) ?? [];
    if (!assumption)
        return usual.result;
    const reason = `it depends on ${ASSUMPTIONS[assumption].question} (${assumption})`;
    return { outcome: 'unknown', steps: usual.result.steps, reason, assumption };
}
function simulateUnder(call, request, read) {
    const steps = [];
    if (needsPreflight(request)) {
        const stopped = preflight(call, request, read, steps);
        if (stopped)
            return stopped;
    }
    const answer = answerActual(call, request, read);
    const sent = { method: normaliseMethod(request.method), headers: actualHeaders(request) };
    const text = needsPreflight(request)
        ? 'The browser sends the actual request.'
        : 'The browser sends the request at once: its method and headers need no preflight.';
    steps.push({ phase: 'actual', actor: 'browser', outcome: 'passed', text, sent });
    if (answer.outcome === 'unknown')
        return simulate_unknown('actual', answer, steps);
    steps.push(gatewayStep('actual', answer));
    const conclusion = judgeActual(request, answer.answer);
    if (conclusion.outcome === 'refused')
        return refused('actual', call, request, conclusion, answer, steps);
    if (answer.answer.status === 401)
        return keyMissing(answer, steps);
    steps.push({ phase: 'actual', actor: 'browser', outcome: 'passed', text: 'The page may read the answer.' });
    return { outcome: 'allowed', steps };
}
/** The preflight's steps; a verdict if the call ends there. */
function preflight(call, request, read, steps) {
    const sent = { method: 'OPTIONS', headers: preflightHeaders(request) };
    steps.push({ phase: 'preflight', actor: 'browser', outcome: 'passed', text: whyAsk(request), sent });
    const answer = answerPreflight(call, request, read);
    if (answer.outcome === 'unknown')
        return simulate_unknown('preflight', answer, steps);
    steps.push(gatewayStep('preflight', answer));
    const conclusion = judgePreflight(request, answer.answer);
    if (conclusion.outcome === 'refused')
        return refused('preflight', call, request, conclusion, answer, steps);
    steps.push({ phase: 'preflight', actor: 'browser', outcome: 'passed', text: 'The browser accepts the answer.' });
    return null;
}
function whyAsk(request) {
    const names = unsafeRequestHeaderNames(request);
    const method = normaliseMethod(request.method);
    const reasons = [
        ...(isSafelistedMethod(method) ? [] : [`the method ${method}`]),
        ...names.map((name) => `the header ${name}`)
    ];
    return `The browser asks first, because of ${reasons.join(', ')}.`;
}
function actualHeaders(request) {
    return [['Origin', request.origin], ...request.headers.map(({ name, value }) => [name, value ?? '…'])];
}
function gatewayStep(phase, given) {
    const { answer, reason, decidedBy, risks } = given;
    const passes = phase === 'actual' && answer.status === 200;
    const text = `API Management ${passes ? 'lets the request pass' : `answers ${answer.status}`}: ${reason}.`;
    return { phase, actor: 'gateway', outcome: 'passed', text, answer, risks, ...(decidedBy ? { decidedBy } : {}) };
}
function simulate_unknown(phase, answer, steps) {
    const { reason, decidedBy } = answer;
    const text = `What API Management answers is not known: ${reason}.`;
    const step = { phase, actor: 'gateway', outcome: 'unknown', text, ...(decidedBy ? { decidedBy } : {}) };
    return { outcome: 'unknown', steps: [...steps, step], reason, assumption: null };
}
function refused(phase, { api, operation }, request, refusal, answer, steps) {
    const url = `https://{gateway}/${[api.path, operation?.urlTemplate].map(trimSlashes).filter(Boolean).join('/')}`;
    const text = consoleSentence(phase, refusal, { url, origin: request.origin });
    const at = {
        phase,
        actor: 'browser',
        outcome: 'failed',
        text,
        ...(answer.decidedBy ? { decidedBy: answer.decidedBy } : {})
    };
    const { reason, values } = refusal;
    return { outcome: 'blocked', steps: [...steps, at], at, phase, refusal: { reason, values }, reason: answer.reason };
}
function keyMissing(answer, steps) {
    const at = { phase: 'actual', actor: 'gateway', outcome: 'failed', text: `The call fails: ${answer.reason}.` };
    return { outcome: 'blocked', steps: [...steps, at], at, phase: 'actual', refusal: null, reason: answer.reason };
}
function trimSlashes(path) {
    return (path ?? '').replace(/^\/+|\/+$/g, '');
}
//# sourceMappingURL=simulate.js.map
;// CONCATENATED MODULE: ./build/src/cors/reach.js







/** An origin that nobody lists: it passes only where every origin does. */
const ANY_ORIGIN = 'https://any-origin.invalid';
/** Who may call what: every operation in every context, simulated once for each chain and request shape. */
function reach(service, chains) {
    const rows = [];
    for (const [operations, contexts] of groupBy(chains, (chain) => chain.operations)) {
        for (const chain of contexts) {
            if (chain.api === null || chain.api.type === 'websocket')
                continue;
            for (const product of chain.products)
                rows.push(...contextRows(service, contexts, chain.api, operations, product));
        }
    }
    return rows;
}
function contextRows(service, contexts, api, operations, product) {
    const shapes = new Map();
    const targets = operations.length === 0 ? [null] : operations;
    return targets.map((operation) => {
        const key = product === null && api.subscriptionRequired !== true ? 'none' : 'header';
        const call = callOf(service, contexts, { api, operation, group: contexts[0]?.operations ?? [], key, product });
        const shape = `${operation?.method} ${call?.optionsOperation?.id ?? ''}`;
        const reached = shapes.get(shape) ?? (call ? reachedBy(call) : NOBODY);
        shapes.set(shape, reached);
        return {
            service: service.name,
            api: api.workspace === null ? api.id : `workspace/${api.workspace}/api/${api.id}`,
            operation: operation?.id ?? null,
            method: operation?.method ?? null,
            product: product?.id ?? null,
            ...reached
        };
    });
}
const NOBODY = { origins: [], credentials: false, methods: [], headers: [], decidedBy: null, unknown: null };
function reachedBy(call) {
    const verdicts = candidates(call).map((origin) => ({
        origin,
        verdict: simulate(call, requestOf(call, origin, false))
    }));
    const unknown = verdicts.find(({ verdict }) => verdict.outcome === 'unknown')?.verdict;
    const allowed = verdicts.filter(({ verdict }) => verdict.outcome === 'allowed').map(({ origin }) => origin);
    const origins = allowed.includes(ANY_ORIGIN) ? ['*'] : allowed;
    const deciding = verdicts.flatMap(({ verdict }) => verdict.steps).find((step) => step.decidedBy)?.decidedBy;
    const policy = effectiveCors(call.preflight.policy.inbound).policies.find(({ element }) => element === deciding?.element);
    const allowance = policy && allowanceOf(policy.policy, knownTextAt(call.service, policy.text.scope));
    return {
        origins,
        credentials: allowed.length > 0 &&
            allowed.every((origin) => simulate(call, requestOf(call, origin, true)).outcome === 'allowed'),
        methods: allowance && origins.length > 0 ? allowance.methods.names : [],
        headers: allowance && origins.length > 0 ? allowance.headers.names : [],
        decidedBy: deciding ? deciding.text.source.locate(deciding.element.span) : null,
        unknown: unknown?.outcome === 'unknown' ? unknown.reason : null
    };
}
/** Every origin that some `<cors>` on the way names, and one that none does. */
function candidates(call) {
    const lists = [...new Set([call.preflight, call.actual])].flatMap(({ policy }) => effectiveCors(policy.inbound).policies);
    const named = lists.flatMap(({ policy, text }) => allowanceOf(policy, knownTextAt(call.service, text.scope)).origins.names);
    return [...new Set(named)].filter((origin) => origin !== '*').concat(ANY_ORIGIN);
}
/** The request of a page that uses the key of the context, as `preflight` assumes it by default. */
function requestOf(call, origin, credentials) {
    return defaultRequest(call.api, call.operation, {
        origin,
        credentials,
        ...(call.product ? { product: call.product.id } : {})
    });
}
//# sourceMappingURL=reach.js.map
;// CONCATENATED MODULE: ./build/src/engine/order.js
const RANK = { error: 0, warning: 1, note: 2 };
/** Worst first, then new before existing, then by place and rule. */
function byImportance(one, other) {
    return (RANK[one.severity] - RANK[other.severity] ||
        Number(one.state === 'existing') - Number(other.state === 'existing') ||
        byPlace(one.location, other.location) ||
        byText(one.rule, other.rule) ||
        byText(one.message, other.message));
}
/** Whether a severity is at least as bad as another one. */
function reaches(severity, threshold) {
    return RANK[severity] <= RANK[threshold];
}
function byPlace(one, other) {
    return byText(one.path, other.path) || one.line - other.line || one.column - other.column;
}
/** By code unit: the same on every machine and in every locale. */
function byText(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}
//# sourceMappingURL=order.js.map
;// CONCATENATED MODULE: ./build/src/engine/judge.js


/** The verdict: findings at or above the threshold fail, and an incomplete run is never green. */
function judge(understanding, settings) {
    const findings = understanding.findings.toSorted(byImportance);
    const problems = understanding.problems.toSorted((one, other) => byPlace(one.location, other.location) || byText(one.message, other.message));
    return {
        result: verdict(findings, problems, settings.failOn),
        failOn: settings.failOn,
        findings,
        ignored: [],
        services: understanding.analyses.map(({ service }) => summarise(service)),
        reach: understanding.analyses.flatMap(({ service, chains }) => reach(service, chains)),
        coverage: {
            policyDocuments: understanding.analyses.reduce((count, { service }) => count + policies(service), 0),
            problems
        }
    };
}
function verdict(findings, problems, failOn) {
    if (failOn !== 'never' && findings.some(({ severity }) => reaches(severity, failOn)))
        return 'fail';
    return problems.some(({ incomplete }) => incomplete) ? 'incomplete' : 'pass';
}
function policies(service) {
    return service.documents.length + service.fragments.length;
}
function summarise(service) {
    return {
        name: service.name,
        layouts: service.layouts,
        apis: service.apis.filter(({ current }) => current).length,
        operations: service.operations.length,
        products: service.products.length,
        documents: service.documents.length,
        fragments: service.fragments.length
    };
}
//# sourceMappingURL=judge.js.map
;// CONCATENATED MODULE: ./build/src/model/policy-document.js
/** The four sections of a policy document, in the order in which a request passes them. */
const SECTION_NAMES = ['inbound', 'backend', 'outbound', 'on-error'];
//# sourceMappingURL=policy-document.js.map
;// CONCATENATED MODULE: ./build/src/effective/compose.js



/**
 * Each section starts at the narrowest document; its `<base />` brings the same section of the next broader one. A scope without a
 * document is transparent; a section without `<base />` inherits nothing from any broader scope.
 *
 * @see https://learn.microsoft.com/azure/api-management/set-edit-policies#use-base-element-to-set-policy-evaluation-order
 */
function composer(service) {
    const findFragment = fragmentLookup(service);
    const root = broadest(service);
    const composed = new WeakMap();
    return (documents) => documents.reduce((broader, document) => {
        const known = composed.get(broader) ?? new Map();
        composed.set(broader, known);
        const policy = known.get(document) ?? eachSection((name) => composeSection(name, document, broader[name], findFragment));
        known.set(document, policy);
        return policy;
    }, root);
}
/** What runs where no document of the repository is left: the default policy, or something that is not in the repository. */
function broadest(service) {
    const reason = 'the global policy is not in this repository';
    const items = service.globalPolicy === 'elsewhere' ? [{ kind: 'unknown', element: null, reason }] : [];
    return eachSection((name) => ({ name, document: null, items, broader: null, missing: false }));
}
function eachSection(section) {
    return Object.fromEntries(SECTION_NAMES.map((name) => [name, section(name)]));
}
function composeSection(name, document, broader, findFragment) {
    const element = document.sections[name];
    if (element)
        return { name, document, broader, missing: false, items: itemsOf(element, document, broader, findFragment) };
    if (document.problems.length === 0 && document.root?.name === 'policies') {
        return { name, document, broader, missing: true, items: [] };
    }
    const unreadable = { kind: 'unknown', element: null, reason: `${document.source.path} cannot be read` };
    return { name, document, broader, missing: false, items: [unreadable] };
}
function itemsOf(section, document, broader, findFragment) {
    return section.children.flatMap((node) => {
        if (node.kind === 'text')
            return token(node);
        return node.kind === 'element' ? [itemOf(node, document, broader, findFragment)] : [];
    });
}
/** Text beside the statements, such as `${policies}`: what a deployment puts there is not known. */
function token({ value }) {
    return value.kind === 'literal'
        ? []
        : [{ kind: 'unknown', element: null, reason: `a deployment replaces ${value.text}` }];
}
function itemOf(element, document, broader, findFragment) {
    // At global scope <base /> has no effect: there the broader section is the empty or unknown one.
    if (element.name === 'base')
        return { kind: 'base', element, inherited: document.scope.kind === 'global' ? nothing(broader) : broader };
    if (element.name === 'include-fragment')
        return included(element, findFragment(element, document.scope));
    return statement(element, (include) => findFragment(include, document.scope));
}
function nothing(section) {
    return section.items.length === 0 ? section : { ...section, items: [] };
}
const NESTED_INCLUDE = '<include-fragment /> is not allowed in a fragment';
const NOTHING_NESTED = new Map();
function included(element, found) {
    if (typeof found === 'string')
        return { kind: 'unknown', element, reason: found };
    if (found.root === null)
        return { kind: 'unknown', element, reason: `${found.source.path} cannot be read` };
    const items = childElements(found.root).map((child) => {
        // A fragment can hold neither: https://learn.microsoft.com/azure/api-management/policy-fragments
        if (child.name === 'base' || child.name === 'include-fragment') {
            return { kind: 'unknown', element: child, reason: `<${child.name} /> is not allowed in a fragment` };
        }
        return statement(child, () => NESTED_INCLUDE);
    });
    return { kind: 'fragment', element, fragment: found, items };
}
/** `<base />` below control flow is not documented to inherit anything (assumption T8): what runs there is unknown. */
function statement(element, find) {
    const nested = new Map();
    for (const inner of descendants(element)) {
        if (inner.name === 'base')
            return { kind: 'unknown', element, reason: '<base /> stands below control flow' };
        if (inner.name === 'include-fragment')
            nested.set(inner, find(inner));
    }
    return { kind: 'statement', element, nested: nested.size > 0 ? nested : NOTHING_NESTED };
}
//# sourceMappingURL=compose.js.map
;// CONCATENATED MODULE: ./build/src/effective/scope-chain.js



/**
 * Every distinct scope chain of a service: global, workspace, product, API, operation. Old revisions have none.
 *
 * @see https://learn.microsoft.com/azure/api-management/api-management-howto-policies#scopes
 */
function scopeChains(service) {
    const compose = composer(service);
    const documentAt = new Map(service.documents.map((document) => [scopeName(document.scope), document]));
    const operationsOf = groupBy(service.operations, (operation) => ownerKey(operation.workspace, operation.api));
    const productsOf = productsByApi(service.products);
    const at = (scope) => {
        const document = documentAt.get(scopeName(scope));
        return document ? [document] : [];
    };
    const chains = [];
    for (const api of service.apis) {
        if (!api.current)
            continue;
        const apiKey = ownerKey(api.workspace, api.id);
        const owned = (operationsOf.get(apiKey) ?? []).filter((operation) => operation.revision === api.revision);
        const groups = byDocument(owned, at);
        for (const [product, products] of contexts(productsOf.get(apiKey) ?? [], at)) {
            const broad = [
                ...at({ kind: 'global' }),
                ...(api.workspace === null ? [] : at({ kind: 'workspace', workspace: api.workspace })),
                ...product,
                ...at({ kind: 'api', workspace: api.workspace, api: api.id })
            ];
            for (const [narrow, operations] of groups) {
                const documents = [...broad, ...narrow];
                chains.push({ api, operations, products, documents, policy: compose(documents) });
            }
        }
    }
    return [...chains, ...looseChains(service, compose)];
}
/** `orders`, or `sales/orders` in a workspace: what identifies an API or a product inside a service. */
function ownerKey(workspace, id) {
    return workspace === null ? id : `${workspace}/${id}`;
}
/** A product without a document of its own runs the same chain as a call without a product. */
function contexts(products, at) {
    const plain = [null];
    const own = [];
    for (const product of products) {
        const documents = at({ kind: 'product', workspace: product.workspace, product: product.id });
        if (documents.length === 0)
            plain.push(product);
        else
            own.push([documents, [product]]);
    }
    return [[[], plain], ...own];
}
function byDocument(operations, at) {
    const shared = [];
    const own = [];
    for (const operation of operations) {
        const { workspace, api, id } = operation;
        const documents = at({ kind: 'operation', workspace, api, operation: id });
        if (documents.length === 0)
            shared.push(operation);
        else
            own.push([documents, [operation]]);
    }
    return shared.length > 0 || own.length === 0 ? [[[], shared], ...own] : own;
}
function productsByApi(products) {
    const links = products.flatMap((product) => product.apis.map((api) => ({ product, key: ownerKey(product.workspace, api) })));
    const byApi = groupBy(links, (link) => link.key);
    return new Map([...byApi].map(([key, group]) => [key, group.map((link) => link.product)]));
}
function looseChains(service, compose) {
    return service.documents
        .filter((document) => document.scope.kind === 'unknown')
        .map((document) => ({
        api: null,
        operations: [],
        products: [null],
        documents: [document],
        policy: compose([document])
    }));
}
//# sourceMappingURL=scope-chain.js.map
;// CONCATENATED MODULE: ./build/src/model/distinct.js
/**
 * The first item of each name; a problem tells of each later one. Names are compared without case, as Azure compares resource names.
 * Places are only asked for where two items meet, because finding them can take a second parse.
 */
function distinct(items, describe, problems) {
    const first = new Map();
    for (const item of items) {
        const { name } = describe(item);
        const key = name.toLowerCase();
        const rival = first.get(key);
        if (rival === undefined)
            first.set(key, item);
        else
            problems.push(repetition(describe(item), describe(rival).declaredAt));
    }
    return [...first.values()];
}
function repetition(second, { path, line }) {
    const message = `${second.name} is declared a second time and left out here: ${path}:${line} declares it first`;
    return { kind: 'skipped', location: second.declaredAt, message };
}
//# sourceMappingURL=distinct.js.map
;// CONCATENATED MODULE: ./build/src/model/names.js
/** A name inside a service: `starter`, or `workspace/sales/starter`. */
function owned(workspace, name) {
    return workspace === null ? name : `workspace/${workspace}/${name}`;
}
/** Compares by code unit, so that no locale decides the order. */
function names_byText(textOf) {
    return (left, right) => {
        const [first, second] = [textOf(left), textOf(right)];
        return first < second ? -1 : first > second ? 1 : 0;
    };
}
/** Each text once, in order. */
function sorted(texts) {
    return [...new Set(texts)].sort(names_byText((text) => text));
}
//# sourceMappingURL=names.js.map
;// CONCATENATED MODULE: ./build/src/model/assemble-apis.js



/** Sorted by API; the operations of one API keep the order of their specification. */
function assembleOperations(declarations, problems) {
    const found = distinct(declarations.map(({ operation }) => operation), (operation) => ({
        name: `Operation ${operation.id} of ${revisionOf(operation.workspace, operation.api, operation.revision)}`,
        get declaredAt() {
            return operation.declaredAt;
        }
    }), problems);
    const byApi = groupBy(found, ({ workspace, api, revision }) => revisionOf(workspace, api, revision));
    return [...byApi].sort(names_byText(([name]) => name)).flatMap(([, operations]) => operations);
}
function assembleApis(declarations, operations, problems) {
    const withOperations = new Set(operations.map(({ workspace, api, revision }) => revisionOf(workspace, api, revision)));
    const nameOf = ({ workspace, id, revision }) => revisionOf(workspace, id, revision);
    const found = distinct(declarations.map(({ api }) => api), (api) => ({ name: nameOf(api), declaredAt: api.declaredAt }), problems);
    problems.push(...equalPaths(found));
    return found.sort(names_byText(nameOf)).map((api) => ({ ...api, operationsKnown: withOperations.has(nameOf(api)) }));
}
/** API Management refuses a second API with the path of another one; only versions of one API may share it. */
function equalPaths(apis) {
    const owners = new Map();
    return apis.flatMap((api) => {
        if (!api.current || api.path === null || api.versionSet !== null)
            return [];
        const key = `${api.type} ${api.path.toLowerCase()}`;
        const rival = owners.get(key);
        if (rival === undefined) {
            owners.set(key, api);
            return [];
        }
        const { path, line } = rival.declaredAt;
        const message = `API ${api.id} claims the path "${api.path}", as API ${rival.id} does (${path}:${line}): give one of them another`;
        return [{ kind: 'unresolved', location: api.declaredAt, message }];
    });
}
function revisionOf(workspace, api, revision) {
    return `API ${owned(workspace, api)}, revision ${revision},`;
}
//# sourceMappingURL=assemble-apis.js.map
;// CONCATENATED MODULE: ./build/src/model/assemble-products.js



/** Products with their APIs; a link may write the name of an API in another case than its own. */
function assembleProducts(declarations, links, apis, problems) {
    const nameOf = ({ workspace, id }) => `Product ${owned(workspace, id)}`;
    const idOf = new Map(apis.map(({ workspace, id }) => [owned(workspace, id).toLowerCase(), id]));
    const linksOf = groupBy(links, ({ workspace, product }) => nameOf({ workspace, id: product }).toLowerCase());
    const found = distinct(declarations.map(({ product }) => product), (product) => ({ name: nameOf(product), declaredAt: product.declaredAt }), problems);
    return found.sort(names_byText(nameOf)).map((product) => {
        const linked = linksOf.get(nameOf(product).toLowerCase()) ?? [];
        return {
            ...product,
            apis: sorted(linked.map(({ workspace, api }) => idOf.get(owned(workspace, api).toLowerCase()) ?? api))
        };
    });
}
//# sourceMappingURL=assemble-products.js.map
;// CONCATENATED MODULE: ./build/src/xml/edit.js
/** Makes all characters that mean something in XML harmless. */
function mask(text, start, end) {
    return { start, replacement: text.slice(start, end).replace(/[<>&"']/g, '_') };
}
/** Leaves nothing but the line ends. */
function blank(text, start, end) {
    return { start, replacement: text.slice(start, end).replace(/[^\r\n]/g, ' ') };
}
/** @param edits in the order of their places, without overlaps */
function applyEdits(text, edits) {
    let result = '';
    let at = 0;
    for (const { start, replacement } of edits) {
        result += text.slice(at, start) + replacement;
        at = start + replacement.length;
    }
    return result + text.slice(at);
}
//# sourceMappingURL=edit.js.map
;// CONCATENATED MODULE: ./build/src/xml/csharp.js
const DOUBLE_QUOTE = 0x22;
const DOLLAR = 0x24;
const SINGLE_QUOTE = 0x27;
const OPENING_PARENTHESIS = 0x28;
const CLOSING_PARENTHESIS = 0x29;
const SLASH = 0x2f;
const AT = 0x40;
const OPENING_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSING_BRACKET = 0x5d;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;
/** The longest character literal is `'\U0010FFFF'`. */
const LONGEST_CHARACTER = 12;
/**
 * Lexes C# from an opening bracket to its counterpart.
 *
 * @see https://learn.microsoft.com/dotnet/csharp/language-reference/language-specification/lexical-structure
 */
function endOfExpression(text, opening) {
    const pending = [];
    let at = opening;
    while (at >= 0 && at < text.length) {
        const code = text.charCodeAt(at);
        switch (code) {
            case OPENING_PARENTHESIS:
                pending.push(CLOSING_PARENTHESIS);
                at++;
                break;
            case OPENING_BRACKET:
                pending.push(CLOSING_BRACKET);
                at++;
                break;
            case OPENING_BRACE:
                pending.push(CLOSING_BRACE);
                at++;
                break;
            case CLOSING_PARENTHESIS:
            case CLOSING_BRACKET:
            case CLOSING_BRACE: {
                const expected = pending.pop();
                if (typeof expected !== 'number')
                    at = leaveHole(text, at, code, expected, pending);
                else if (expected !== code)
                    return { closed: false, offset: at };
                else if (pending.length === 0)
                    return { closed: true, offset: at + 1 };
                else
                    at++;
                break;
            }
            case DOUBLE_QUOTE:
                at = enterString(text, at, pending);
                break;
            case SINGLE_QUOTE:
                at = skipCharacter(text, at);
                break;
            case SLASH:
                at = skipComment(text, at);
                break;
            default:
                at++;
        }
    }
    return { closed: false, offset: text.length };
}
function enterString(text, quote, pending) {
    let verbatim = false;
    let dollars = 0;
    for (let at = quote - 1;; at--) {
        const code = text.charCodeAt(at);
        if (code === DOLLAR)
            dollars++;
        else if (code === AT)
            verbatim = true;
        else
            break;
    }
    const run = runLength(text, quote, DOUBLE_QUOTE);
    const quotes = !verbatim && run >= 3 ? run : 1;
    return readString(text, quote + quotes, { verbatim, dollars, quotes }, pending);
}
/** Goes on behind the closing quote, or inside the next hole; -1 if the string is never closed. */
function readString(text, from, form, pending) {
    for (let at = from; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === BACKSLASH) {
            if (!form.verbatim && form.quotes === 1)
                at++;
        }
        else if (code === DOUBLE_QUOTE) {
            const run = runLength(text, at, DOUBLE_QUOTE);
            if (closesString(form, run))
                return form.quotes === 1 && !form.verbatim ? at + 1 : at + run;
            at += run - 1;
        }
        else if (code === OPENING_BRACE && form.dollars > 0) {
            const run = runLength(text, at, OPENING_BRACE);
            if (opensHole(form, run)) {
                pending.push(form);
                return at + run;
            }
            at += run - 1;
        }
    }
    return -1;
}
/** `""` is a quote of the text in a verbatim string; in a raw one, fewer quotes than it was opened with are. */
function closesString(form, quotes) {
    return form.verbatim ? quotes % 2 === 1 : quotes >= form.quotes;
}
/** `{{` is a brace of the text in a plain string; in a raw one, fewer braces than dollars are. */
function opensHole(form, braces) {
    return form.quotes === 1 ? braces % 2 === 1 : braces >= form.dollars;
}
/** The further braces that close a hole of a raw string are as good as text. */
function leaveHole(text, at, code, form, pending) {
    return code === CLOSING_BRACE ? readString(text, at + 1, form, pending) : -1;
}
/** An apostrophe that begins no character literal, such as one in a format string, stands for itself. */
function skipCharacter(text, quote) {
    if (text.charCodeAt(quote + 1) !== BACKSLASH)
        return text[quote + 2] === "'" ? quote + 3 : quote + 1;
    for (let at = quote + 3; at < quote + LONGEST_CHARACTER; at++) {
        if (text.charCodeAt(at) === SINGLE_QUOTE)
            return at + 1;
    }
    return quote + 1;
}
/** -1 if the comment, or the line that it takes, has no end. */
function skipComment(text, slash) {
    if (text[slash + 1] === '*') {
        const end = text.indexOf('*/', slash + 2);
        return end < 0 ? -1 : end + 2;
    }
    if (text[slash + 1] !== '/')
        return slash + 1;
    for (let at = slash + 2; at < text.length; at++) {
        if (text[at] === '\n' || text[at] === '\r')
            return at;
    }
    return -1;
}
function runLength(text, from, code) {
    let end = from;
    while (text.charCodeAt(end) === code)
        end++;
    return end - from;
}
//# sourceMappingURL=csharp.js.map
;// CONCATENATED MODULE: ./build/src/xml/forward-search.js
/**
 * A search that is asked from offsets that only grow. It remembers its last answer, so that all questions together
 * cost one pass, even where the answer is always far away.
 */
function forwardSearch(text, needle) {
    let found = -1;
    return (from) => {
        if (found < from) {
            const next = text.indexOf(needle, from);
            found = next < 0 ? text.length : next;
        }
        return found;
    };
}
//# sourceMappingURL=forward-search.js.map
;// CONCATENATED MODULE: ./build/src/xml/scan.js

/** Enough to see what is wrong; a text that has more of them is broken as a whole. */
const MAXIMUM_PROBLEMS = 10;
/** Of our own messages none is longer. */
const LONGEST_MESSAGE = 200;
/** Says that the text cannot be read any further. */
const STOPPED = -1;
function startScan(text) {
    const next = {
        '<': forwardSearch(text, '<'),
        '"': forwardSearch(text, '"'),
        "'": forwardSearch(text, "'"),
        '@': forwardSearch(text, '@'),
        '&': forwardSearch(text, '&'),
        '{': forwardSearch(text, '{'),
        '}}': forwardSearch(text, '}}'),
        '%}': forwardSearch(text, '%}'),
        '</set-body': forwardSearch(text, '</set-body')
    };
    return { text, edits: [], problems: [], unclosedExpression: false, wasted: 0, next };
}
/** Notes something that an edit mends, so that reading goes on. */
function note(scan, start, end, message) {
    if (scan.problems.length < MAXIMUM_PROBLEMS)
        scan.problems.push({ span: { start, end }, message: shorten(message) });
}
/** Notes what makes the rest unreadable. */
function stop(scan, start, end, message) {
    if (!scan.unclosedExpression)
        note(scan, start, end, message);
    return STOPPED;
}
/** Names in a message come from the text and may be of any length. */
function shorten(message) {
    return message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message;
}
//# sourceMappingURL=scan.js.map
;// CONCATENATED MODULE: ./build/src/xml/mask.js





/** A text of the greatest size may fail eight times over its whole length. */
const MAXIMUM_WASTE = 8 * 1024 * 1024;
/** Behind an expression only blanks, or a slip of the pen, precede the quote. */
const LONGEST_REST = 200;
/** The offset of the `<` behind a text, or the length of the policy text. */
function endOfText(scan, from, liquid) {
    return liquid ? maskLiquid(scan, from, '<') : maskExpressions(scan, from, '<');
}
/** The offset of the closing quote. */
function endOfAttributeValue(scan, start, name, liquid) {
    const quote = scan.text[start];
    const edits = scan.edits.length;
    const end = liquid ? maskLiquid(scan, start + 1, quote) : maskExpressions(scan, start + 1, quote);
    if (end === scan.text.length)
        return stop(scan, start, start + 1, `The value of ${name} is never closed: add a quote`);
    const less = firstLess(scan, start + 1, end, edits);
    if (less === end)
        return end;
    const message = `The value of ${name} holds a <: close its quote, or write &lt;`;
    return stop(scan, start, endOfLine(scan, start, less + 1), message);
}
/** Finds `<` between the masked parts; the first of these is `scan.edits[edit]`. */
function firstLess(scan, from, end, edit) {
    let less = scan.next['<'](from);
    for (let index = edit; index < scan.edits.length && less < end; index++) {
        const { start, replacement } = scan.edits[index];
        if (less < start)
            break;
        less = scan.next['<'](Math.max(less, start + replacement.length));
    }
    return Math.min(less, end);
}
/**
 * Masks the policy expressions of a value and returns its end. Only an expression that begins the value is one to API
 * Management; others are masked where they are closed, and are text where they are not.
 */
function maskExpressions(scan, from, terminator) {
    const next = scan.next[terminator];
    const leading = skipBlanks(scan.text, from);
    let at = from;
    let end = next(at);
    for (;;) {
        const expression = nextExpression(scan, at, end);
        maskBadEntities(scan, at, expression);
        if (expression === end)
            return end;
        const closed = closeExpression(scan, expression, end, terminator);
        if (closed === STOPPED) {
            if (expression === leading)
                noteUnclosed(scan, expression, end);
            maskBadEntities(scan, expression, expression + 2);
            at = expression + 2;
        }
        else {
            scan.edits.push(mask(scan.text, expression, closed));
            at = closed;
            end = next(at);
        }
    }
}
function nextExpression(scan, from, end) {
    let at = scan.next['@'](from);
    while (at < end) {
        const bracket = scan.text[at + 1];
        if (bracket === '(' || bracket === '{')
            return at;
        at = scan.next['@'](at + 1);
    }
    return end;
}
/**
 * The offset behind an expression. Quotes in it are written `&quot;` or as they are, also in one file: up to the `end`
 * that XML sees the expression may be closed with its entities decoded; else its characters are C# as they stand.
 */
function closeExpression(scan, at, end, terminator) {
    const { text } = scan;
    if (scan.wasted > MAXIMUM_WASTE)
        return STOPPED;
    const plain = text.slice(at, end);
    if (plain.includes('&')) {
        const decoded = decodeEntities(plain.trimEnd());
        const { closed, offset } = endOfExpression(decoded, 1);
        if (closed && offset === decoded.length)
            return at + plain.trimEnd().length;
    }
    const { closed, offset } = endOfExpression(text, at + 1);
    if (closed && (offset <= end || terminator === '<' || endsAttribute(text, offset, terminator)))
        return offset;
    scan.wasted += plain.length + offset - at;
    return STOPPED;
}
/**
 * Whether a quote that can end an attribute follows. Where a bracket or a quote is missing, everything behind is taken
 * inside out, until some bracket fits; but what follows that one looks different.
 */
function endsAttribute(text, from, quote) {
    const rest = text.slice(from, from + LONGEST_REST);
    const length = rest.indexOf(quote);
    return length >= 0 && !/[<=]/.test(rest.slice(0, length)) && /^[\s/>?]/.test(rest.slice(length + 1));
}
function noteUnclosed(scan, at, end) {
    const opening = scan.text.slice(at, at + 2);
    const message = `This policy expression is never closed: close every bracket, quote and comment behind ${opening}`;
    note(scan, at, endOfLine(scan, at, end), message);
    scan.unclosedExpression = true;
}
/** The end of the line, but not behind `end`: how far something unclosed was meant to go is not known. */
function endOfLine(scan, from, end) {
    return from + /^[^\r\n]*/.exec(scan.text.slice(from, end))[0].length;
}
/** Masks `{{…}}` and `{%…%}`, and returns the end of the value. */
function maskLiquid(scan, from, terminator) {
    const next = scan.next[terminator];
    let at = from;
    let end = next(at);
    let brace = scan.next['{'](at);
    while (brace < end) {
        const close = endOfLiquidTag(scan, brace);
        if (close !== STOPPED) {
            maskBadEntities(scan, at, brace);
            scan.edits.push(mask(scan.text, brace, close));
            at = close;
            end = next(at);
        }
        brace = scan.next['{'](close === STOPPED ? brace + 1 : close);
    }
    maskBadEntities(scan, at, end);
    return end;
}
function endOfLiquidTag(scan, brace) {
    const kind = scan.text[brace + 1];
    if (kind !== '{' && kind !== '%')
        return STOPPED;
    const close = scan.next[kind === '{' ? '}}' : '%}'](brace + 2);
    return close < scan.next['</set-body'](brace) ? close + 2 : STOPPED;
}
function maskBadEntities(scan, from, end) {
    for (let at = scan.next['&'](from); at < end; at = scan.next['&'](at + 1)) {
        const entity = badEntity(scan.text, at);
        if (entity === null)
            continue;
        note(scan, at, at + entity.length, `${entity} is no entity of XML: write &amp; for an ampersand`);
        scan.edits.push(mask(scan.text, at, at + 1));
    }
}
//# sourceMappingURL=mask.js.map
;// CONCATENATED MODULE: ./build/src/xml/tree.js
function openElement(tree, tag) {
    const liquid = tree.open.at(-1)?.liquid || isLiquid(tag);
    tree.open.push({ tag, children: [], liquid });
}
/** @param endTag null if the element ends with its start tag */
function closeElement(tree, endTag) {
    const { tag, children } = tree.open.pop();
    const { name, nameSpan, attributes, span: startTag } = tag;
    const span = { start: startTag.start, end: (endTag ?? startTag).end };
    const element = { kind: 'element', name, nameSpan, span, startTag, endTag, attributes, children };
    const parent = tree.open.at(-1);
    if (parent)
        parent.children.push(element);
    else
        tree.root = element;
}
function addComment(tree, comment) {
    const parent = tree.open.at(-1);
    if (parent)
        parent.children.push(comment);
    else
        tree.comments.push(comment);
}
/** @see https://learn.microsoft.com/azure/api-management/set-body-policy#using-liquid-templates-with-set-body */
function isLiquid({ name, attributes }) {
    if (name !== 'set-body')
        return false;
    return attributes.some(({ name, value }) => name === 'template' && value.text.toLowerCase() === 'liquid');
}
//# sourceMappingURL=tree.js.map
;// CONCATENATED MODULE: ./build/src/xml/read-declaration.js




/** Reads what begins with `<!`: a comment or a CDATA section. */
function readDeclaration(scan, tree, start) {
    const { text } = scan;
    if (text.startsWith('<!--', start))
        return readComment(scan, tree, start);
    if (text.startsWith('<![CDATA[', start))
        return readCharacterData(scan, tree, start);
    if (!/^<!DOCTYPE/i.test(text.slice(start, start + 9))) {
        return stop(scan, start, start + 2, 'Expected a comment <!-- … --> or <![CDATA[ … ]]> behind <!');
    }
    return stop(scan, start, start + 9, 'A policy cannot have a DOCTYPE: remove it');
}
/** Processing instructions, and an XML declaration wherever it stands, say nothing to API Management. */
function readInstruction(scan, start) {
    const end = scan.text.indexOf('?>', start + 2);
    if (end < 0)
        return stop(scan, start, start + 2, 'This <? is never closed: add ?>');
    return leaveOut(scan, start, end + 2);
}
/** Nothing but tags and texts is left for the XML parser: it would refuse a control character in a comment. */
function leaveOut(scan, start, end) {
    scan.edits.push(blank(scan.text, start, end));
    return end;
}
function readComment(scan, tree, start) {
    const { text } = scan;
    const end = text.indexOf('-->', start + 4);
    if (end < 0)
        return stop(scan, start, start + 4, 'This comment is never closed: add -->');
    const content = text.slice(start + 4, end);
    if (`${content}-`.includes('--'))
        noteDashes(scan, start + 4, content);
    addComment(tree, { kind: 'comment', span: { start, end: end + 3 }, text: content });
    return leaveOut(scan, start, end + 3);
}
/** @see https://www.w3.org/TR/xml/#sec-comments */
function noteDashes(scan, start, content) {
    const dashes = start + `${content}-`.indexOf('--');
    const reopened = scan.text.startsWith('<!--', dashes - 2);
    const message = reopened
        ? 'A comment is opened inside another one: close the outer one with --> first'
        : 'A comment cannot hold "--": write a single dash';
    note(scan, reopened ? dashes - 2 : dashes, dashes + 2, message);
}
function readCharacterData(scan, tree, start) {
    const { text } = scan;
    const end = text.indexOf(']]>', start + 9);
    if (end < 0)
        return stop(scan, start, start + 9, 'This CDATA section is never closed: add ]]>');
    const open = tree.open.at(-1);
    if (open) {
        const value = readValue(text, start + 9, end, { encoded: false, liquid: open.liquid });
        if (value.text !== '')
            open.children.push({ kind: 'text', span: { start, end: end + 3 }, value });
    }
    else {
        note(scan, start, end + 3, 'There is text outside the root element: remove it');
    }
    return leaveOut(scan, start, end + 3);
}
//# sourceMappingURL=read-declaration.js.map
;// CONCATENATED MODULE: ./build/src/xml/read-start-tag.js




/** More would only cost time: no policy has more than a dozen. */
const MAXIMUM_ATTRIBUTES = 256;
const GREATER = 0x3e;
const read_start_tag_SLASH = 0x2f;
const COLON = 0x3a;
/** Null if the tag cannot be read. */
function readStartTag(scan, start, liquid) {
    const { text } = scan;
    const nameSpan = { start: start + 1, end: endOfName(scan, start + 1) };
    const name = text.slice(nameSpan.start, nameSpan.end);
    if (name === '')
        return read_start_tag_refuse(scan, start, start + 1, 'This < begins no tag: write &lt; for a less-than sign');
    const attributes = [];
    for (let at = nameSpan.end;;) {
        const next = skipBlanks(text, at);
        const empty = text.charCodeAt(next) === read_start_tag_SLASH && text.charCodeAt(next + 1) === GREATER;
        if (empty || text.charCodeAt(next) === GREATER) {
            return { name, nameSpan, span: { start, end: next + (empty ? 2 : 1) }, attributes, empty };
        }
        if (next === text.length || text[next] === '<') {
            return read_start_tag_refuse(scan, start, nameSpan.end, `The tag <${name} is never closed: add >`);
        }
        if (next === at) {
            return read_start_tag_refuse(scan, at, at + 1, `The tag <${name} cannot be read here: expected a blank, > or />`);
        }
        const attribute = readAttribute(scan, next, liquid);
        if (attribute === null)
            return null;
        if (isRefused(scan, attribute, attributes, name))
            return null;
        attributes.push(attribute);
        at = attribute.span.end;
    }
}
/** Goes over a name. Its colons are masked: a policy uses prefixes, such as `soap:`, that it does not declare. */
function endOfName(scan, from) {
    let at = from;
    for (; at < scan.text.length; at++) {
        const code = scan.text.charCodeAt(at);
        if (isBlank(code) || isDelimiter(code))
            break;
        if (code === COLON)
            scan.edits.push({ start: at, replacement: '·' });
    }
    return at;
}
/** `"`, `'`, `/`, `<`, `=` and `>`. */
function isDelimiter(code) {
    return code === 0x22 || code === 0x27 || code === read_start_tag_SLASH || (code >= 0x3c && code <= GREATER);
}
function readAttribute(scan, start, liquid) {
    const { text } = scan;
    const nameEnd = endOfName(scan, start);
    const name = text.slice(start, nameEnd);
    if (name === '')
        return read_start_tag_refuse(scan, start, start + 1, `Expected the name of an attribute instead of ${text[start]}`);
    const equals = skipBlanks(text, nameEnd);
    if (text[equals] !== '=')
        return read_start_tag_refuse(scan, start, nameEnd, `The attribute ${name} has no value: write ${name}="…"`);
    const quote = skipBlanks(text, equals + 1);
    if (text[quote] !== '"' && text[quote] !== "'") {
        return read_start_tag_refuse(scan, start, nameEnd, `The value of ${name} is not in quotes: write ${name}="…"`);
    }
    const end = endOfAttributeValue(scan, quote, name, liquid);
    if (end === STOPPED)
        return null;
    return { name, span: { start, end: end + 1 }, value: readValue(text, quote + 1, end, { encoded: true, liquid }) };
}
function isRefused(scan, attribute, others, tag) {
    const { name, span } = attribute;
    if (others.length === MAXIMUM_ATTRIBUTES) {
        stop(scan, span.start, span.end, `<${tag}> has more than ${MAXIMUM_ATTRIBUTES} attributes`);
        return true;
    }
    if (!others.some((other) => other.name === name))
        return false;
    stop(scan, span.start, span.end, `The attribute ${name} stands twice in <${tag}>: remove one`);
    return true;
}
function read_start_tag_refuse(scan, start, end, message) {
    stop(scan, start, end, message);
    return null;
}
//# sourceMappingURL=read-start-tag.js.map
;// CONCATENATED MODULE: ./build/src/xml/read-markup.js








/** Real policies nest about a dozen elements. */
const MAXIMUM_DEPTH = 128;
function readMarkup(text) {
    const scan = startScan(text);
    const tree = { root: null, comments: [], open: [] };
    let at = readByteOrderMark(scan);
    while (at !== STOPPED && at < text.length)
        at = readNext(scan, tree, at);
    const complete = at !== STOPPED && isComplete(scan, tree);
    const { root, comments } = tree;
    return { root, comments, problems: scan.problems, complete, masked: applyEdits(text, scan.edits) };
}
function isComplete(scan, tree) {
    const unclosed = tree.open.at(-1)?.tag;
    if (unclosed) {
        stop(scan, unclosed.span.start, unclosed.span.end, `<${unclosed.name}> is never closed: add </${unclosed.name}>`);
    }
    else if (tree.root === null) {
        stop(scan, 0, scan.text.length, 'There is no element: expected <policies> or <fragment>');
    }
    return !unclosed && tree.root !== null;
}
function readByteOrderMark(scan) {
    if (!scan.text.startsWith('\uFEFF'))
        return 0;
    scan.edits.push(blank(scan.text, 0, 1));
    return 1;
}
/** Reads one construct and returns the offset behind it. */
function readNext(scan, tree, at) {
    if (scan.text[at] !== '<')
        return readText(scan, tree, at);
    switch (scan.text[at + 1]) {
        case '!':
            return readDeclaration(scan, tree, at);
        case '?':
            return readInstruction(scan, at);
        case '/':
            return readEndTag(scan, tree, at);
        default:
            return readElement(scan, tree, at);
    }
}
function readText(scan, tree, start) {
    const content = skipBlanks(scan.text, start);
    if (content === scan.text.length || scan.text[content] === '<')
        return content;
    const open = tree.open.at(-1);
    if (!open)
        return refuseText(scan, start, content);
    const { liquid } = open;
    const end = endOfText(scan, start, liquid);
    const value = readValue(scan.text, start, end, { encoded: true, liquid });
    open.children.push({ kind: 'text', span: { start, end }, value });
    return end;
}
function refuseText(scan, start, content) {
    const end = scan.next['<'](start);
    note(scan, content, end, 'There is text outside the root element: remove it');
    scan.edits.push(blank(scan.text, start, end));
    return end;
}
function readElement(scan, tree, start) {
    const tag = readStartTag(scan, start, tree.open.at(-1)?.liquid ?? false);
    if (tag === null)
        return STOPPED;
    const { span, name, empty } = tag;
    if (tree.open.length === MAXIMUM_DEPTH) {
        return stop(scan, start, span.end, `<${name}> is nested deeper than ${MAXIMUM_DEPTH} elements`);
    }
    if (tree.open.length === 0 && tree.root !== null) {
        return stop(scan, start, span.end, `<${name}> stands behind the root element <${tree.root.name}>: there can be only one`);
    }
    openElement(tree, tag);
    if (empty)
        closeElement(tree, null);
    return span.end;
}
function readEndTag(scan, tree, start) {
    const nameEnd = endOfName(scan, start + 2);
    const name = scan.text.slice(start + 2, nameEnd);
    const greater = skipBlanks(scan.text, nameEnd);
    if (scan.text[greater] !== '>')
        return stop(scan, start, nameEnd, `The end tag </${name} is never closed: add >`);
    const open = tree.open.at(-1);
    if (!open)
        return stop(scan, start, greater + 1, `</${name}> closes nothing: remove it`);
    if (open.tag.name !== name)
        return refuseEndTag(scan, tree, name);
    closeElement(tree, { start, end: greater + 1 });
    return greater + 1;
}
/** The start tag that lacks its end tag is to be mended, so that is the place. */
function refuseEndTag(scan, tree, name) {
    const { name: expected, span } = tree.open.at(-1).tag;
    const belongsToAncestor = tree.open.some(({ tag }) => tag.name === name);
    const message = belongsToAncestor
        ? `<${expected}> is never closed: add </${expected}> before </${name}>`
        : `<${expected}> is closed by </${name}>: expected </${expected}>`;
    return stop(scan, span.start, span.end, message);
}
//# sourceMappingURL=read-markup.js.map
// EXTERNAL MODULE: ./node_modules/@xmldom/xmldom/lib/index.js
var lib = __nccwpck_require__(351);
;// CONCATENATED MODULE: ./build/src/core/source-text.js
/** The whole text of a file, read without a byte order mark. CRLF, LF and CR each end a line. */
function fileText(path, text) {
    let lineStarts;
    return {
        path,
        text,
        locate({ start, end }) {
            lineStarts ??= findLineStarts(text);
            const from = position(lineStarts, start);
            const to = position(lineStarts, end);
            return { path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
        }
    };
}
/** The offsets at which the lines of a text begin. */
function findLineStarts(text) {
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\n|\r/g))
        starts.push(match.index + match[0].length);
    return starts;
}
function position(lineStarts, offset) {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((lineStarts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}
//# sourceMappingURL=source-text.js.map
;// CONCATENATED MODULE: ./build/src/xml/well-formed.js


/** The tag at which an XML parser refuses a text; null if it accepts all of it. */
function findRefusedTag(text) {
    // The parser warns of U+FFFD, as of a wrong encoding; here it is a character like any other.
    const source = text.replaceAll('\uFFFD', '_');
    if (parse(source, false) === null)
        return null;
    const locator = parse(source, true)?.locator;
    const lineStart = findLineStarts(source)[(locator?.lineNumber ?? 1) - 1] ?? 0;
    const start = lineStart + (locator?.columnNumber ?? 1) - 1;
    return { start, end: source.indexOf('>', start) + 1 || source.length };
}
/** Places cost the parser a third of its time, so that they are asked for only where something is wrong. */
function parse(source, locator) {
    try {
        new lib/* DOMParser */.S4({ locator, normalizeLineEndings: keep, onError: well_formed_refuse }).parseFromString(source, 'text/xml');
        return null;
    }
    catch (error) {
        return error instanceof lib/* ParseError */.mB ? error : new lib/* ParseError */.mB(String(error));
    }
}
/** The parser's own normalisation makes lines of characters that no editor counts as line ends. */
function keep(source) {
    return source;
}
/** Stops the parser: its warnings, too, are about tags that no XML parser should accept. */
function well_formed_refuse(_level, message) {
    throw new Error(message);
}
//# sourceMappingURL=well-formed.js.map
;// CONCATENATED MODULE: ./build/src/xml/parse.js


/** Characters of a policy text, 1 MiB: twice what API Management takes for a fragment. */
const MAXIMUM_LENGTH = 1_048_576;
/**
 * Reads policy text, which is XML but for the C# in it. The tree and its positions come from our own pass over the text;
 * whether the text without its expressions is XML is for an XML parser to say. Whatever is wrong is a problem with a
 * place; nothing is thrown.
 */
function parsePolicyXml(text) {
    if (text.length > MAXIMUM_LENGTH) {
        const message = `The policy is longer than ${MAXIMUM_LENGTH} characters: split it into fragments`;
        return { root: null, comments: [], problems: [{ span: { start: 0, end: 0 }, message }] };
    }
    const { root, comments, problems, complete, masked } = readMarkup(text);
    if (!complete)
        return { root: null, comments, problems };
    const refused = findRefusedTag(masked);
    if (refused === null)
        return { root, comments, problems };
    const message = 'A name in this tag is none that XML knows: begin it with a letter and leave signs out';
    return { root: null, comments, problems: [...problems, { span: refused, message }] };
}
//# sourceMappingURL=parse.js.map
;// CONCATENATED MODULE: ./build/src/model/parse-policy.js



const UNREAD = { root: null, comments: [], problems: [] };
function policyDocument(declaration) {
    const text = policyText(declaration);
    const { root } = text;
    const found = SECTION_NAMES.flatMap((name) => {
        const section = root?.name === 'policies' && firstChild(root, name);
        return section ? [[name, section]] : [];
    });
    return { ...text, sections: Object.fromEntries(found) };
}
/** The fragment that a declaration of the scope `fragment` holds. */
function policyFragment(declaration) {
    const { scope } = declaration;
    if (scope.kind !== 'fragment')
        return [];
    return [{ ...policyText(declaration), id: scope.fragment, workspace: scope.workspace }];
}
function policyText({ scope, source, format, declaredAt, when, repeated, unread }) {
    const { root, comments, problems } = unread ? UNREAD : parsePolicyXml(source.text);
    return { scope, source, format, root, comments, problems, declaredAt, when, repeated };
}
//# sourceMappingURL=parse-policy.js.map
;// CONCATENATED MODULE: ./build/src/model/assemble.js







/** Puts together what the readers found. Of two declarations of the same thing the first counts, and a problem names both. */
function assemble(declarations) {
    const problems = [];
    const groups = [...groupBy(declarations, ({ service }) => service)].sort(names_byText(([name]) => name));
    return { services: groups.map(([name, group]) => assembleService(name, group, problems)), problems };
}
function assembleService(name, group, problems) {
    const all = (kind) => group.filter((declaration) => declaration.kind === kind);
    const policies = distinctPolicies(all('policy'), problems);
    const operations = assembleOperations(all('operation'), problems);
    const apis = assembleApis(all('api'), operations, problems);
    const namedValues = all('namedValue').map(({ namedValue }) => namedValue);
    const versionSets = all('versionSet').map(({ versionSet }) => versionSet);
    return {
        name,
        layouts: sorted(group.map(({ layout }) => layout)),
        globalPolicy: globalPolicy(policies, all('service').length > 0),
        documents: policies.filter(({ scope }) => scope.kind !== 'fragment').map(policyDocument),
        fragments: policies.flatMap(policyFragment),
        apis,
        operations,
        products: assembleProducts(all('product'), all('productApi'), apis, problems),
        namedValues: inOrder(namedValues, ({ workspace, displayName }) => `Named value ${owned(workspace, displayName)}`, problems),
        versionSets: inOrder(versionSets, ({ workspace, id }) => `Version set ${owned(workspace, id)}`, problems),
        workspaces: sorted(all('workspace').map(({ workspace }) => workspace))
    };
}
/** By path. Under a condition, or for each of an unknown list, two policies of one scope may well exclude each other. */
function distinctPolicies(declarations, problems) {
    const byPlace = [...declarations].sort(names_byText(({ source }) => source.path));
    const isAlone = ({ scope, when, repeated }) => scope.kind !== 'unknown' && when === null && !repeated;
    const first = new Set(distinct(byPlace.filter(isAlone), ({ scope, declaredAt }) => ({ name: `The policy of ${scopeName(scope)}`, declaredAt }), problems));
    return byPlace.filter((declaration) => first.has(declaration) || !isAlone(declaration));
}
function globalPolicy(policies, isWholeService) {
    if (policies.some(({ scope }) => scope.kind === 'global'))
        return 'declared';
    return isWholeService ? 'default' : 'elsewhere';
}
function inOrder(items, nameOf, problems) {
    const found = distinct(items, (item) => ({ name: nameOf(item), declaredAt: item.declaredAt }), problems);
    return found.sort(names_byText(nameOf));
}
//# sourceMappingURL=assemble.js.map
;// CONCATENATED MODULE: ./build/src/core/problem.js
/** The location that stands for a whole file. */
function wholeFile(path) {
    return { path, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
//# sourceMappingURL=problem.js.map
;// CONCATENATED MODULE: ./build/src/sources/folder.js
/** The folders of a list of file paths. */
function folderTree(paths) {
    const root = emptyFolder('', '');
    const known = new Map([['', root]]);
    for (const path of paths) {
        const cut = path.lastIndexOf('/');
        folderAt(path.slice(0, Math.max(0, cut)), known).files.add(path.slice(cut + 1));
    }
    return root;
}
/** The folders directly below, by name in the order of code units. */
function subfolders(folder) {
    return [...folder.folders.values()].sort((left, right) => (left.name < right.name ? -1 : 1));
}
/** The path of something directly inside a folder. */
function pathIn(folder, name) {
    return folder.path === '' ? name : `${folder.path}/${name}`;
}
/** Every file below a folder. */
function filesBelow(folder) {
    const found = [];
    const pending = [folder];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        for (const file of next.files)
            found.push(pathIn(next, file));
        pending.push(...next.folders.values());
    }
    return found;
}
/** The first of all files below a folder, in the order of paths. */
function firstFile(folder) {
    return filesBelow(folder).reduce((first, path) => (first === '' || path < first ? path : first), '');
}
function folderAt(path, known) {
    const missing = [];
    let ancestor = path;
    let folder = known.get(ancestor);
    while (folder === undefined) {
        const cut = ancestor.lastIndexOf('/');
        missing.push(ancestor.slice(cut + 1));
        ancestor = ancestor.slice(0, Math.max(0, cut));
        folder = known.get(ancestor);
    }
    for (let name = missing.pop(); name !== undefined; name = missing.pop()) {
        const child = emptyFolder(pathIn(folder, name), name);
        folder.folders.set(name, child);
        known.set(child.path, child);
        folder = child;
    }
    return folder;
}
function emptyFolder(path, name) {
    return { path, name, folders: new Map(), files: new Set() };
}
//# sourceMappingURL=folder.js.map
;// CONCATENATED MODULE: ./build/src/sources/apiops/names.js

/**
 * The folders of an APIOps tree. The first spelling of a pair is that of the APIOps toolkit, the second that of the APIOps CLI; a
 * tree may mix them.
 *
 * @see https://github.com/Azure/apiops-cli/blob/main/docs/reference/artifact-format.md
 */
const NAMED_VALUES = ['named values', 'namedValues'];
const FRAGMENTS = ['policy fragments', 'policyFragments'];
const VERSION_SETS = ['version sets', 'versionSets'];
/** The folders inside the folders of these names. */
function artefacts(owner, names) {
    return names.flatMap((name) => {
        const collection = owner.folders.get(name);
        return collection ? subfolders(collection) : [];
    });
}
//# sourceMappingURL=names.js.map
;// CONCATENATED MODULE: ./build/src/sources/apiops/find-roots.js

/** Which file, in a folder inside which collection, shows that a folder is the top of an APIOps tree. */
const SERVICE_EVIDENCE = [
    [['products'], ['productInformation.json']],
    [NAMED_VALUES, ['namedValueInformation.json']],
    [FRAGMENTS, ['policyFragmentInformation.json', 'policy.xml']],
    [VERSION_SETS, ['versionSetInformation.json']],
    [['backends'], ['backendInformation.json']],
    [['loggers'], ['loggerInformation.json']],
    [['gateways'], ['gatewayInformation.json']]
];
/** The folders at the top of a tree that hold all of it but the global policy. */
const COLLECTIONS = new Set([
    'apis',
    'workspaces',
    ...SERVICE_EVIDENCE.flatMap(([collections]) => collections)
]);
/** Every APIOps tree below a folder. What counts is what folders hold: the name of the top can be chosen freely. */
function findRoots(tree) {
    const found = [];
    const pending = [tree];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        const isTop = isRoot(folder);
        if (isTop)
            found.push(folder);
        for (const child of folder.folders.values()) {
            if (!isTop || !COLLECTIONS.has(child.name))
                pending.push(child);
        }
    }
    return named(found.sort((left, right) => (left.path < right.path ? -1 : 1)));
}
/** A file that only the extract of a whole service has; null if the tree holds APIs and policies alone. */
function serviceEvidence(root) {
    for (const [collections, files] of SERVICE_EVIDENCE) {
        for (const artefact of artefacts(root, collections)) {
            const file = files.find((name) => artefact.files.has(name));
            if (file !== undefined)
                return `${artefact.path}/${file}`;
        }
    }
    return null;
}
function isRoot(folder) {
    return holdsArtefacts(folder) || artefacts(folder, ['workspaces']).some(holdsArtefacts);
}
function holdsArtefacts(folder) {
    if (artefacts(folder, ['apis']).some((api) => api.files.has('apiInformation.json')))
        return true;
    return serviceEvidence(folder) !== null || (folder.files.has('policy.xml') && holdsPolicies(folder));
}
function holdsPolicies(folder) {
    const apis = artefacts(folder, ['apis']);
    const owners = [...apis, ...artefacts(folder, ['products']), ...apis.flatMap((api) => artefacts(api, ['operations']))];
    return owners.some((owner) => owner.files.has('policy.xml'));
}
/** The last segment of the path where that is unique, else the whole path. */
function named(folders) {
    const uses = new Map();
    for (const { name } of folders)
        uses.set(name, (uses.get(name) ?? 0) + 1);
    return folders.map((folder) => {
        const unique = uses.get(folder.name) === 1 ? folder.name : folder.path;
        return { folder, service: serviceName(unique) };
    });
}
/** The top of the repository has no name, and `loose` is taken by the policies without a scope. */
function serviceName(name) {
    if (name === '')
        return 'repository';
    return name === 'loose' || name === 'repository' ? `./${name}` : name;
}
//# sourceMappingURL=find-roots.js.map
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __nccwpck_require__(547);
;// CONCATENATED MODULE: ./build/src/sources/json-text.js



/** The value of a JSON text, or the first place where it is broken. Comments and trailing commas are accepted. */
function parseJson(path, text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return parseTolerantly(path, text);
    }
}
function parseTolerantly(path, text) {
    const errors = [];
    try {
        const tree = (0,main.parseTree)(text, errors, { allowTrailingComma: true });
        const [error] = errors;
        if (tree && !error)
            return { value: (0,main.getNodeValue)(tree) };
        const { offset, length } = error ?? { offset: 0, length: 0 };
        const location = fileText(path, text).locate({ start: offset, end: offset + length });
        return broken(path, error ? wordsOf((0,main.printParseErrorCode)(error.error)) : 'it is empty', location);
    }
    catch {
        return broken(path, 'it is nested too deeply', wholeFile(path));
    }
}
function broken(path, reason, location) {
    return { problem: { kind: 'unreadable', location, message: `${path} is not valid JSON: ${reason}` } };
}
/** `PropertyNameExpected` as `property name expected`. */
function wordsOf(code) {
    return code.replace(/(?!^)[A-Z]/g, ' $&').toLowerCase();
}
//# sourceMappingURL=json-text.js.map
;// CONCATENATED MODULE: ./build/src/sources/json-value.js
/** A member of a parsed object; undefined for anything else, so that chains of it need no checks. */
function member(value, key) {
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
function stringMember(value, key) {
    const found = member(value, key);
    return typeof found === 'string' ? found : null;
}
function booleanMember(value, key) {
    const found = member(value, key);
    return typeof found === 'boolean' ? found : null;
}
function arrayMember(value, key) {
    const found = member(value, key);
    return Array.isArray(found) ? found : [];
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=json-value.js.map
;// CONCATENATED MODULE: ./build/src/sources/reading.js

/** For policies and information files: API Management itself takes at most 256 KiB of policy and 512 KiB of fragment. */
const TEXT_LIMIT = 1024 * 1024;
/** More than that, so that a policy above the parser's limit becomes a finding with a place and not a hole in the run. */
const POLICY_LIMIT = 16 * 1024 * 1024;
const SPECIFICATION_LIMIT = 16 * 1024 * 1024;
function emptyReading() {
    return { declarations: [], problems: [], claimed: new Set() };
}
/** The text of a file; null, and a problem, if it cannot be had. */
function reading_readText(tree, path, limit, need, reading) {
    reading.claimed.add(path);
    const content = tree.read(path, limit);
    if ('text' in content && !isLfsPointer(content.text))
        return content.text;
    const { failure, skipped = false } = 'text' in content ? LFS_FAILURE : content;
    reading.problems.push({
        kind: skipped ? 'skipped' : 'unreadable',
        location: wholeFile(path),
        message: `${path} ${failure}`,
        ...(need === 'verdict' && { incomplete: true })
    });
    return null;
}
const LFS_FAILURE = { failure: 'is a Git LFS pointer: check the repository out with its large files', skipped: false };
/** @see https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
function isLfsPointer(text) {
    return text.startsWith('version https://git-lfs.github.com/spec/');
}
//# sourceMappingURL=reading.js.map
;// CONCATENATED MODULE: ./build/src/sources/apiops/context.js






/** The information file of a folder; null if it has none or it cannot be read. */
function readInformation(context, folder, name) {
    const path = pathIn(folder, name);
    const parsed = folder.files.has(name) ? readJson(context, path) : null;
    return parsed && { path, text: parsed.text, properties: member(parsed.value, 'properties') ?? null };
}
/** A parsed JSON file; null, and a problem, if it cannot be had. */
function readJson({ tree, reading }, path) {
    const text = reading_readText(tree, path, TEXT_LIMIT, 'verdict', reading);
    if (text === null)
        return null;
    const parsed = parseJson(path, text);
    if ('value' in parsed)
        return { text, value: parsed.value };
    reading.problems.push(parsed.problem);
    return null;
}
/** Declares the policy of a folder, if it has one. */
function readPolicy({ tree, service, reading }, folder, scope) {
    if (!folder.files.has('policy.xml'))
        return;
    const path = pathIn(folder, 'policy.xml');
    const text = reading_readText(tree, path, POLICY_LIMIT, 'verdict', reading);
    reading.declarations.push({
        kind: 'policy',
        service,
        layout: 'apiops',
        scope,
        source: fileText(path, text ?? ''),
        format: 'rawxml',
        declaredAt: wholeFile(path),
        when: null,
        repeated: false,
        ...(text === null && { unread: true })
    });
}
//# sourceMappingURL=context.js.map
;// CONCATENATED MODULE: ./build/src/sources/openapi/bare-operation.js
/** An operation of which nothing but its name and address is known. */
function bareOperation(named, locate) {
    return {
        ...named,
        requestHeaders: [],
        jsonBody: false,
        needsAuthorization: false,
        get declaredAt() {
            return locate();
        }
    };
}
//# sourceMappingURL=bare-operation.js.map
;// CONCATENATED MODULE: ./build/src/sources/json-keys.js

/** Where the keys and array items of a JSON text stand. */
function jsonKeys(text) {
    const root = keyNode({ start: 0, end: 0 });
    const open = [];
    let key = null;
    /** The node of a value that begins here: below the key just read, or the next item of an array. */
    const nodeOf = (start, end) => {
        const parent = open.at(-1);
        if (!parent)
            return root;
        if (parent.nextIndex === null)
            return key ?? keyNode({ start, end });
        const item = keyNode({ start, end });
        parent.node.children.set(String(parent.nextIndex++), item);
        return item;
    };
    const close = () => {
        open.pop();
    };
    (0,main.visit)(text, {
        onObjectBegin: (offset, length) => void open.push({ node: nodeOf(offset, offset + length), nextIndex: null }),
        onArrayBegin: (offset, length) => void open.push({ node: nodeOf(offset, offset + length), nextIndex: 0 }),
        onObjectEnd: close,
        onArrayEnd: close,
        onLiteralValue: (_value, offset, length) => void nodeOf(offset, offset + length),
        onObjectProperty(name, offset, length) {
            key = keyNode({ start: offset, end: offset + length });
            open.at(-1)?.node.children.set(name, key);
        }
    }, { allowTrailingComma: true });
    return root;
}
function keyNode(span) {
    return { span, children: new Map() };
}
//# sourceMappingURL=json-keys.js.map
;// CONCATENATED MODULE: ./build/src/sources/positions.js


/** Reads the positions at the first question, for most files are never asked. */
function locator(path, text, readKeys) {
    let root;
    const file = fileText(path, text);
    return (keys) => {
        root ??= readOrNull(readKeys, text);
        let node = root;
        for (const key of keys) {
            const child = node?.children.get(String(key));
            if (!child)
                break;
            node = child;
        }
        return node && node !== root ? file.locate(node.span) : wholeFile(path);
    };
}
/** Adds the place, found when it is asked for. Made here, so that it keeps the keys alive and not the parsed document. */
function placed(item, locate, keys) {
    return {
        ...item,
        get declaredAt() {
            return locate(keys);
        }
    };
}
/** A library that gives up, on a deep nesting for instance, costs the position and nothing else. */
function readOrNull(readKeys, text) {
    try {
        return readKeys(text);
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=positions.js.map
;// CONCATENATED MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
function getDefaultExportFromCjs(x) {
  return x && x.__esModule && Object.prototype.hasOwnProperty.call(x, "default") ? x["default"] : x;
}
var jsYaml = {};
var loader = {};
var common = {};
var hasRequiredCommon;
function requireCommon() {
  if (hasRequiredCommon) return common;
  hasRequiredCommon = 1;
  function isNothing(subject) {
    return typeof subject === "undefined" || subject === null;
  }
  function isObject(subject) {
    return typeof subject === "object" && subject !== null;
  }
  function toArray(sequence) {
    if (Array.isArray(sequence)) return sequence;
    else if (isNothing(sequence)) return [];
    return [sequence];
  }
  function extend(target, source) {
    if (source) {
      const sourceKeys = Object.keys(source);
      for (let index = 0, length = sourceKeys.length; index < length; index += 1) {
        const key = sourceKeys[index];
        target[key] = source[key];
      }
    }
    return target;
  }
  function repeat(string, count) {
    let result = "";
    for (let cycle = 0; cycle < count; cycle += 1) {
      result += string;
    }
    return result;
  }
  function isNegativeZero(number) {
    return number === 0 && Number.NEGATIVE_INFINITY === 1 / number;
  }
  common.isNothing = isNothing;
  common.isObject = isObject;
  common.toArray = toArray;
  common.repeat = repeat;
  common.isNegativeZero = isNegativeZero;
  common.extend = extend;
  return common;
}
var exception;
var hasRequiredException;
function requireException() {
  if (hasRequiredException) return exception;
  hasRequiredException = 1;
  function formatError(exception2, compact) {
    let where = "";
    const message = exception2.reason || "(unknown reason)";
    if (!exception2.mark) return message;
    if (exception2.mark.name) {
      where += 'in "' + exception2.mark.name + '" ';
    }
    where += "(" + (exception2.mark.line + 1) + ":" + (exception2.mark.column + 1) + ")";
    if (!compact && exception2.mark.snippet) {
      where += "\n\n" + exception2.mark.snippet;
    }
    return message + " " + where;
  }
  function YAMLException2(reason, mark) {
    Error.call(this);
    this.name = "YAMLException";
    this.reason = reason;
    this.mark = mark;
    this.message = formatError(this, false);
    if (Error.captureStackTrace) {
      Error.captureStackTrace(this, this.constructor);
    } else {
      this.stack = new Error().stack || "";
    }
  }
  YAMLException2.prototype = Object.create(Error.prototype);
  YAMLException2.prototype.constructor = YAMLException2;
  YAMLException2.prototype.toString = function toString(compact) {
    return this.name + ": " + formatError(this, compact);
  };
  exception = YAMLException2;
  return exception;
}
var snippet;
var hasRequiredSnippet;
function requireSnippet() {
  if (hasRequiredSnippet) return snippet;
  hasRequiredSnippet = 1;
  const common2 = requireCommon();
  function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
    let head = "";
    let tail = "";
    const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
    if (position - lineStart > maxHalfLength) {
      head = " ... ";
      lineStart = position - maxHalfLength + head.length;
    }
    if (lineEnd - position > maxHalfLength) {
      tail = " ...";
      lineEnd = position + maxHalfLength - tail.length;
    }
    return {
      str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
      pos: position - lineStart + head.length
      // relative position
    };
  }
  function padStart(string, max) {
    return common2.repeat(" ", max - string.length) + string;
  }
  function makeSnippet(mark, options) {
    options = Object.create(options || null);
    if (!mark.buffer) return null;
    if (!options.maxLength) options.maxLength = 79;
    if (typeof options.indent !== "number") options.indent = 1;
    if (typeof options.linesBefore !== "number") options.linesBefore = 3;
    if (typeof options.linesAfter !== "number") options.linesAfter = 2;
    const re = /\r?\n|\r|\0/g;
    const lineStarts = [0];
    const lineEnds = [];
    let match;
    let foundLineNo = -1;
    while (match = re.exec(mark.buffer)) {
      lineEnds.push(match.index);
      lineStarts.push(match.index + match[0].length);
      if (mark.position <= match.index && foundLineNo < 0) {
        foundLineNo = lineStarts.length - 2;
      }
    }
    if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
    let result = "";
    const lineNoLength = Math.min(mark.line + options.linesAfter, lineEnds.length).toString().length;
    const maxLineLength = options.maxLength - (options.indent + lineNoLength + 3);
    for (let i = 1; i <= options.linesBefore; i++) {
      if (foundLineNo - i < 0) break;
      const line2 = getLine(
        mark.buffer,
        lineStarts[foundLineNo - i],
        lineEnds[foundLineNo - i],
        mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]),
        maxLineLength
      );
      result = common2.repeat(" ", options.indent) + padStart((mark.line - i + 1).toString(), lineNoLength) + " | " + line2.str + "\n" + result;
    }
    const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
    result += common2.repeat(" ", options.indent) + padStart((mark.line + 1).toString(), lineNoLength) + " | " + line.str + "\n";
    result += common2.repeat("-", options.indent + lineNoLength + 3 + line.pos) + "^\n";
    for (let i = 1; i <= options.linesAfter; i++) {
      if (foundLineNo + i >= lineEnds.length) break;
      const line2 = getLine(
        mark.buffer,
        lineStarts[foundLineNo + i],
        lineEnds[foundLineNo + i],
        mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]),
        maxLineLength
      );
      result += common2.repeat(" ", options.indent) + padStart((mark.line + i + 1).toString(), lineNoLength) + " | " + line2.str + "\n";
    }
    return result.replace(/\n$/, "");
  }
  snippet = makeSnippet;
  return snippet;
}
var type;
var hasRequiredType;
function requireType() {
  if (hasRequiredType) return type;
  hasRequiredType = 1;
  const YAMLException2 = requireException();
  const TYPE_CONSTRUCTOR_OPTIONS = [
    "kind",
    "multi",
    "resolve",
    "construct",
    "instanceOf",
    "predicate",
    "represent",
    "representName",
    "defaultStyle",
    "styleAliases"
  ];
  const YAML_NODE_KINDS = [
    "scalar",
    "sequence",
    "mapping"
  ];
  function compileStyleAliases(map2) {
    const result = {};
    if (map2 !== null) {
      Object.keys(map2).forEach(function(style) {
        map2[style].forEach(function(alias) {
          result[String(alias)] = style;
        });
      });
    }
    return result;
  }
  function Type2(tag, options) {
    options = options || {};
    Object.keys(options).forEach(function(name) {
      if (TYPE_CONSTRUCTOR_OPTIONS.indexOf(name) === -1) {
        throw new YAMLException2('Unknown option "' + name + '" is met in definition of "' + tag + '" YAML type.');
      }
    });
    this.options = options;
    this.tag = tag;
    this.kind = options["kind"] || null;
    this.resolve = options["resolve"] || function() {
      return true;
    };
    this.construct = options["construct"] || function(data) {
      return data;
    };
    this.instanceOf = options["instanceOf"] || null;
    this.predicate = options["predicate"] || null;
    this.represent = options["represent"] || null;
    this.representName = options["representName"] || null;
    this.defaultStyle = options["defaultStyle"] || null;
    this.multi = options["multi"] || false;
    this.styleAliases = compileStyleAliases(options["styleAliases"] || null);
    if (YAML_NODE_KINDS.indexOf(this.kind) === -1) {
      throw new YAMLException2('Unknown kind "' + this.kind + '" is specified for "' + tag + '" YAML type.');
    }
  }
  type = Type2;
  return type;
}
var schema;
var hasRequiredSchema;
function requireSchema() {
  if (hasRequiredSchema) return schema;
  hasRequiredSchema = 1;
  const YAMLException2 = requireException();
  const Type2 = requireType();
  function compileList(schema2, name) {
    const result = [];
    schema2[name].forEach(function(currentType) {
      let newIndex = result.length;
      result.forEach(function(previousType, previousIndex) {
        if (previousType.tag === currentType.tag && previousType.kind === currentType.kind && previousType.multi === currentType.multi) {
          newIndex = previousIndex;
        }
      });
      result[newIndex] = currentType;
    });
    return result;
  }
  function compileMap() {
    const result = {
      scalar: {},
      sequence: {},
      mapping: {},
      fallback: {},
      multi: {
        scalar: [],
        sequence: [],
        mapping: [],
        fallback: []
      }
    };
    function collectType(type2) {
      if (type2.multi) {
        result.multi[type2.kind].push(type2);
        result.multi["fallback"].push(type2);
      } else {
        result[type2.kind][type2.tag] = result["fallback"][type2.tag] = type2;
      }
    }
    for (let index = 0, length = arguments.length; index < length; index += 1) {
      arguments[index].forEach(collectType);
    }
    return result;
  }
  function Schema2(definition) {
    return this.extend(definition);
  }
  Schema2.prototype.extend = function extend(definition) {
    let implicit = [];
    let explicit = [];
    if (definition instanceof Type2) {
      explicit.push(definition);
    } else if (Array.isArray(definition)) {
      explicit = explicit.concat(definition);
    } else if (definition && (Array.isArray(definition.implicit) || Array.isArray(definition.explicit))) {
      if (definition.implicit) implicit = implicit.concat(definition.implicit);
      if (definition.explicit) explicit = explicit.concat(definition.explicit);
    } else {
      throw new YAMLException2("Schema.extend argument should be a Type, [ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");
    }
    implicit.forEach(function(type2) {
      if (!(type2 instanceof Type2)) {
        throw new YAMLException2("Specified list of YAML types (or a single Type object) contains a non-Type object.");
      }
      if (type2.loadKind && type2.loadKind !== "scalar") {
        throw new YAMLException2("There is a non-scalar type in the implicit list of a schema. Implicit resolving of such types is not supported.");
      }
      if (type2.multi) {
        throw new YAMLException2("There is a multi type in the implicit list of a schema. Multi tags can only be listed as explicit.");
      }
    });
    explicit.forEach(function(type2) {
      if (!(type2 instanceof Type2)) {
        throw new YAMLException2("Specified list of YAML types (or a single Type object) contains a non-Type object.");
      }
    });
    const result = Object.create(Schema2.prototype);
    result.implicit = (this.implicit || []).concat(implicit);
    result.explicit = (this.explicit || []).concat(explicit);
    result.compiledImplicit = compileList(result, "implicit");
    result.compiledExplicit = compileList(result, "explicit");
    result.compiledTypeMap = compileMap(result.compiledImplicit, result.compiledExplicit);
    return result;
  };
  schema = Schema2;
  return schema;
}
var str;
var hasRequiredStr;
function requireStr() {
  if (hasRequiredStr) return str;
  hasRequiredStr = 1;
  const Type2 = requireType();
  str = new Type2("tag:yaml.org,2002:str", {
    kind: "scalar",
    construct: function(data) {
      return data !== null ? data : "";
    }
  });
  return str;
}
var seq;
var hasRequiredSeq;
function requireSeq() {
  if (hasRequiredSeq) return seq;
  hasRequiredSeq = 1;
  const Type2 = requireType();
  seq = new Type2("tag:yaml.org,2002:seq", {
    kind: "sequence",
    construct: function(data) {
      return data !== null ? data : [];
    }
  });
  return seq;
}
var map;
var hasRequiredMap;
function requireMap() {
  if (hasRequiredMap) return map;
  hasRequiredMap = 1;
  const Type2 = requireType();
  map = new Type2("tag:yaml.org,2002:map", {
    kind: "mapping",
    construct: function(data) {
      return data !== null ? data : {};
    }
  });
  return map;
}
var failsafe;
var hasRequiredFailsafe;
function requireFailsafe() {
  if (hasRequiredFailsafe) return failsafe;
  hasRequiredFailsafe = 1;
  const Schema2 = requireSchema();
  failsafe = new Schema2({
    explicit: [
      requireStr(),
      requireSeq(),
      requireMap()
    ]
  });
  return failsafe;
}
var _null;
var hasRequired_null;
function require_null() {
  if (hasRequired_null) return _null;
  hasRequired_null = 1;
  const Type2 = requireType();
  function resolveYamlNull(data) {
    if (data === null) return true;
    const max = data.length;
    return max === 1 && data === "~" || max === 4 && (data === "null" || data === "Null" || data === "NULL");
  }
  function constructYamlNull() {
    return null;
  }
  function isNull(object) {
    return object === null;
  }
  _null = new Type2("tag:yaml.org,2002:null", {
    kind: "scalar",
    resolve: resolveYamlNull,
    construct: constructYamlNull,
    predicate: isNull,
    represent: {
      canonical: function() {
        return "~";
      },
      lowercase: function() {
        return "null";
      },
      uppercase: function() {
        return "NULL";
      },
      camelcase: function() {
        return "Null";
      },
      empty: function() {
        return "";
      }
    },
    defaultStyle: "lowercase"
  });
  return _null;
}
var bool;
var hasRequiredBool;
function requireBool() {
  if (hasRequiredBool) return bool;
  hasRequiredBool = 1;
  const Type2 = requireType();
  function resolveYamlBoolean(data) {
    if (data === null) return false;
    const max = data.length;
    return max === 4 && (data === "true" || data === "True" || data === "TRUE") || max === 5 && (data === "false" || data === "False" || data === "FALSE");
  }
  function constructYamlBoolean(data) {
    return data === "true" || data === "True" || data === "TRUE";
  }
  function isBoolean(object) {
    return Object.prototype.toString.call(object) === "[object Boolean]";
  }
  bool = new Type2("tag:yaml.org,2002:bool", {
    kind: "scalar",
    resolve: resolveYamlBoolean,
    construct: constructYamlBoolean,
    predicate: isBoolean,
    represent: {
      lowercase: function(object) {
        return object ? "true" : "false";
      },
      uppercase: function(object) {
        return object ? "TRUE" : "FALSE";
      },
      camelcase: function(object) {
        return object ? "True" : "False";
      }
    },
    defaultStyle: "lowercase"
  });
  return bool;
}
var js_yaml_int;
var hasRequiredInt;
function requireInt() {
  if (hasRequiredInt) return js_yaml_int;
  hasRequiredInt = 1;
  const common2 = requireCommon();
  const Type2 = requireType();
  function isHexCode(c) {
    return c >= 48 && c <= 57 || c >= 65 && c <= 70 || c >= 97 && c <= 102;
  }
  function isOctCode(c) {
    return c >= 48 && c <= 55;
  }
  function isDecCode(c) {
    return c >= 48 && c <= 57;
  }
  function resolveYamlInteger(data) {
    if (data === null) return false;
    const max = data.length;
    let index = 0;
    let hasDigits = false;
    if (!max) return false;
    let ch = data[index];
    if (ch === "-" || ch === "+") {
      ch = data[++index];
    }
    if (ch === "0") {
      if (index + 1 === max) return true;
      ch = data[++index];
      if (ch === "b") {
        index++;
        for (; index < max; index++) {
          ch = data[index];
          if (ch !== "0" && ch !== "1") return false;
          hasDigits = true;
        }
        return hasDigits && isFinite(parseYamlInteger(data));
      }
      if (ch === "x") {
        index++;
        for (; index < max; index++) {
          if (!isHexCode(data.charCodeAt(index))) return false;
          hasDigits = true;
        }
        return hasDigits && isFinite(parseYamlInteger(data));
      }
      if (ch === "o") {
        index++;
        for (; index < max; index++) {
          if (!isOctCode(data.charCodeAt(index))) return false;
          hasDigits = true;
        }
        return hasDigits && isFinite(parseYamlInteger(data));
      }
    }
    for (; index < max; index++) {
      if (!isDecCode(data.charCodeAt(index))) {
        return false;
      }
      hasDigits = true;
    }
    if (!hasDigits) return false;
    return isFinite(parseYamlInteger(data));
  }
  function parseYamlInteger(data) {
    let value = data;
    let sign = 1;
    let ch = value[0];
    if (ch === "-" || ch === "+") {
      if (ch === "-") sign = -1;
      value = value.slice(1);
      ch = value[0];
    }
    if (value === "0") return 0;
    if (ch === "0") {
      if (value[1] === "b") return sign * parseInt(value.slice(2), 2);
      if (value[1] === "x") return sign * parseInt(value.slice(2), 16);
      if (value[1] === "o") return sign * parseInt(value.slice(2), 8);
    }
    return sign * parseInt(value, 10);
  }
  function constructYamlInteger(data) {
    return parseYamlInteger(data);
  }
  function isInteger(object) {
    return Object.prototype.toString.call(object) === "[object Number]" && (object % 1 === 0 && !common2.isNegativeZero(object));
  }
  js_yaml_int = new Type2("tag:yaml.org,2002:int", {
    kind: "scalar",
    resolve: resolveYamlInteger,
    construct: constructYamlInteger,
    predicate: isInteger,
    represent: {
      binary: function(obj) {
        return obj >= 0 ? "0b" + obj.toString(2) : "-0b" + obj.toString(2).slice(1);
      },
      octal: function(obj) {
        return obj >= 0 ? "0o" + obj.toString(8) : "-0o" + obj.toString(8).slice(1);
      },
      decimal: function(obj) {
        return obj.toString(10);
      },
      hexadecimal: function(obj) {
        return obj >= 0 ? "0x" + obj.toString(16).toUpperCase() : "-0x" + obj.toString(16).toUpperCase().slice(1);
      }
    },
    defaultStyle: "decimal",
    styleAliases: {
      binary: [2, "bin"],
      octal: [8, "oct"],
      decimal: [10, "dec"],
      hexadecimal: [16, "hex"]
    }
  });
  return js_yaml_int;
}
var js_yaml_float;
var hasRequiredFloat;
function requireFloat() {
  if (hasRequiredFloat) return js_yaml_float;
  hasRequiredFloat = 1;
  const common2 = requireCommon();
  const Type2 = requireType();
  const YAML_FLOAT_PATTERN = new RegExp(
    // 2.5e4, 2.5 and integers
    "^(?:[-+]?(?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"
  );
  const YAML_FLOAT_SPECIAL_PATTERN = new RegExp(
    "^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"
  );
  function resolveYamlFloat(data) {
    if (data === null) return false;
    if (!YAML_FLOAT_PATTERN.test(data)) {
      return false;
    }
    if (isFinite(parseFloat(data, 10))) {
      return true;
    }
    return YAML_FLOAT_SPECIAL_PATTERN.test(data);
  }
  function constructYamlFloat(data) {
    let value = data.toLowerCase();
    const sign = value[0] === "-" ? -1 : 1;
    if ("+-".indexOf(value[0]) >= 0) {
      value = value.slice(1);
    }
    if (value === ".inf") {
      return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    } else if (value === ".nan") {
      return NaN;
    }
    return sign * parseFloat(value, 10);
  }
  const SCIENTIFIC_WITHOUT_DOT = /^[-+]?[0-9]+e/;
  function representYamlFloat(object, style) {
    if (isNaN(object)) {
      switch (style) {
        case "lowercase":
          return ".nan";
        case "uppercase":
          return ".NAN";
        case "camelcase":
          return ".NaN";
      }
    } else if (Number.POSITIVE_INFINITY === object) {
      switch (style) {
        case "lowercase":
          return ".inf";
        case "uppercase":
          return ".INF";
        case "camelcase":
          return ".Inf";
      }
    } else if (Number.NEGATIVE_INFINITY === object) {
      switch (style) {
        case "lowercase":
          return "-.inf";
        case "uppercase":
          return "-.INF";
        case "camelcase":
          return "-.Inf";
      }
    } else if (common2.isNegativeZero(object)) {
      return "-0.0";
    }
    const res = object.toString(10);
    return SCIENTIFIC_WITHOUT_DOT.test(res) ? res.replace("e", ".e") : res;
  }
  function isFloat(object) {
    return Object.prototype.toString.call(object) === "[object Number]" && (object % 1 !== 0 || common2.isNegativeZero(object));
  }
  js_yaml_float = new Type2("tag:yaml.org,2002:float", {
    kind: "scalar",
    resolve: resolveYamlFloat,
    construct: constructYamlFloat,
    predicate: isFloat,
    represent: representYamlFloat,
    defaultStyle: "lowercase"
  });
  return js_yaml_float;
}
var json;
var hasRequiredJson;
function requireJson() {
  if (hasRequiredJson) return json;
  hasRequiredJson = 1;
  json = requireFailsafe().extend({
    implicit: [
      require_null(),
      requireBool(),
      requireInt(),
      requireFloat()
    ]
  });
  return json;
}
var core;
var hasRequiredCore;
function requireCore() {
  if (hasRequiredCore) return core;
  hasRequiredCore = 1;
  core = requireJson();
  return core;
}
var timestamp;
var hasRequiredTimestamp;
function requireTimestamp() {
  if (hasRequiredTimestamp) return timestamp;
  hasRequiredTimestamp = 1;
  const Type2 = requireType();
  const YAML_DATE_REGEXP = new RegExp(
    "^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"
  );
  const YAML_TIMESTAMP_REGEXP = new RegExp(
    "^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$"
  );
  function resolveYamlTimestamp(data) {
    if (data === null) return false;
    if (YAML_DATE_REGEXP.exec(data) !== null) return true;
    if (YAML_TIMESTAMP_REGEXP.exec(data) !== null) return true;
    return false;
  }
  function constructYamlTimestamp(data) {
    let fraction = 0;
    let delta = null;
    let match = YAML_DATE_REGEXP.exec(data);
    if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(data);
    if (match === null) throw new Error("Date resolve error");
    const year = +match[1];
    const month = +match[2] - 1;
    const day = +match[3];
    if (!match[4]) {
      return new Date(Date.UTC(year, month, day));
    }
    const hour = +match[4];
    const minute = +match[5];
    const second = +match[6];
    if (match[7]) {
      fraction = match[7].slice(0, 3);
      while (fraction.length < 3) {
        fraction += "0";
      }
      fraction = +fraction;
    }
    if (match[9]) {
      const tzHour = +match[10];
      const tzMinute = +(match[11] || 0);
      delta = (tzHour * 60 + tzMinute) * 6e4;
      if (match[9] === "-") delta = -delta;
    }
    const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
    if (delta) date.setTime(date.getTime() - delta);
    return date;
  }
  function representYamlTimestamp(object) {
    return object.toISOString();
  }
  timestamp = new Type2("tag:yaml.org,2002:timestamp", {
    kind: "scalar",
    resolve: resolveYamlTimestamp,
    construct: constructYamlTimestamp,
    instanceOf: Date,
    represent: representYamlTimestamp
  });
  return timestamp;
}
var merge;
var hasRequiredMerge;
function requireMerge() {
  if (hasRequiredMerge) return merge;
  hasRequiredMerge = 1;
  const Type2 = requireType();
  function resolveYamlMerge(data) {
    return data === "<<" || data === null;
  }
  merge = new Type2("tag:yaml.org,2002:merge", {
    kind: "scalar",
    resolve: resolveYamlMerge
  });
  return merge;
}
var binary;
var hasRequiredBinary;
function requireBinary() {
  if (hasRequiredBinary) return binary;
  hasRequiredBinary = 1;
  const Type2 = requireType();
  const BASE64_MAP = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\n\r";
  function resolveYamlBinary(data) {
    if (data === null) return false;
    let bitlen = 0;
    const max = data.length;
    const map2 = BASE64_MAP;
    for (let idx = 0; idx < max; idx++) {
      const code = map2.indexOf(data.charAt(idx));
      if (code > 64) continue;
      if (code < 0) return false;
      bitlen += 6;
    }
    return bitlen % 8 === 0;
  }
  function constructYamlBinary(data) {
    const input = data.replace(/[\r\n=]/g, "");
    const max = input.length;
    const map2 = BASE64_MAP;
    let bits = 0;
    const result = [];
    for (let idx = 0; idx < max; idx++) {
      if (idx % 4 === 0 && idx) {
        result.push(bits >> 16 & 255);
        result.push(bits >> 8 & 255);
        result.push(bits & 255);
      }
      bits = bits << 6 | map2.indexOf(input.charAt(idx));
    }
    const tailbits = max % 4 * 6;
    if (tailbits === 0) {
      result.push(bits >> 16 & 255);
      result.push(bits >> 8 & 255);
      result.push(bits & 255);
    } else if (tailbits === 18) {
      result.push(bits >> 10 & 255);
      result.push(bits >> 2 & 255);
    } else if (tailbits === 12) {
      result.push(bits >> 4 & 255);
    }
    return new Uint8Array(result);
  }
  function representYamlBinary(object) {
    let result = "";
    let bits = 0;
    const max = object.length;
    const map2 = BASE64_MAP;
    for (let idx = 0; idx < max; idx++) {
      if (idx % 3 === 0 && idx) {
        result += map2[bits >> 18 & 63];
        result += map2[bits >> 12 & 63];
        result += map2[bits >> 6 & 63];
        result += map2[bits & 63];
      }
      bits = (bits << 8) + object[idx];
    }
    const tail = max % 3;
    if (tail === 0) {
      result += map2[bits >> 18 & 63];
      result += map2[bits >> 12 & 63];
      result += map2[bits >> 6 & 63];
      result += map2[bits & 63];
    } else if (tail === 2) {
      result += map2[bits >> 10 & 63];
      result += map2[bits >> 4 & 63];
      result += map2[bits << 2 & 63];
      result += map2[64];
    } else if (tail === 1) {
      result += map2[bits >> 2 & 63];
      result += map2[bits << 4 & 63];
      result += map2[64];
      result += map2[64];
    }
    return result;
  }
  function isBinary(obj) {
    return Object.prototype.toString.call(obj) === "[object Uint8Array]";
  }
  binary = new Type2("tag:yaml.org,2002:binary", {
    kind: "scalar",
    resolve: resolveYamlBinary,
    construct: constructYamlBinary,
    predicate: isBinary,
    represent: representYamlBinary
  });
  return binary;
}
var omap;
var hasRequiredOmap;
function requireOmap() {
  if (hasRequiredOmap) return omap;
  hasRequiredOmap = 1;
  const Type2 = requireType();
  const _hasOwnProperty = Object.prototype.hasOwnProperty;
  const _toString = Object.prototype.toString;
  function resolveYamlOmap(data) {
    if (data === null) return true;
    const objectKeys = {};
    const object = data;
    for (let index = 0, length = object.length; index < length; index += 1) {
      const pair = object[index];
      let pairHasKey = false;
      if (_toString.call(pair) !== "[object Object]") return false;
      let pairKey;
      for (pairKey in pair) {
        if (_hasOwnProperty.call(pair, pairKey)) {
          if (!pairHasKey) pairHasKey = true;
          else return false;
        }
      }
      if (!pairHasKey) return false;
      if (_hasOwnProperty.call(objectKeys, pairKey)) return false;
      Object.defineProperty(objectKeys, pairKey, { value: true });
    }
    return true;
  }
  function constructYamlOmap(data) {
    return data !== null ? data : [];
  }
  omap = new Type2("tag:yaml.org,2002:omap", {
    kind: "sequence",
    resolve: resolveYamlOmap,
    construct: constructYamlOmap
  });
  return omap;
}
var pairs;
var hasRequiredPairs;
function requirePairs() {
  if (hasRequiredPairs) return pairs;
  hasRequiredPairs = 1;
  const Type2 = requireType();
  const _toString = Object.prototype.toString;
  function resolveYamlPairs(data) {
    if (data === null) return true;
    const object = data;
    const result = new Array(object.length);
    for (let index = 0, length = object.length; index < length; index += 1) {
      const pair = object[index];
      if (_toString.call(pair) !== "[object Object]") return false;
      const keys = Object.keys(pair);
      if (keys.length !== 1) return false;
      result[index] = [keys[0], pair[keys[0]]];
    }
    return true;
  }
  function constructYamlPairs(data) {
    if (data === null) return [];
    const object = data;
    const result = new Array(object.length);
    for (let index = 0, length = object.length; index < length; index += 1) {
      const pair = object[index];
      const keys = Object.keys(pair);
      result[index] = [keys[0], pair[keys[0]]];
    }
    return result;
  }
  pairs = new Type2("tag:yaml.org,2002:pairs", {
    kind: "sequence",
    resolve: resolveYamlPairs,
    construct: constructYamlPairs
  });
  return pairs;
}
var set;
var hasRequiredSet;
function requireSet() {
  if (hasRequiredSet) return set;
  hasRequiredSet = 1;
  const Type2 = requireType();
  const _hasOwnProperty = Object.prototype.hasOwnProperty;
  function resolveYamlSet(data) {
    if (data === null) return true;
    const object = data;
    for (const key in object) {
      if (_hasOwnProperty.call(object, key)) {
        if (object[key] !== null) return false;
      }
    }
    return true;
  }
  function constructYamlSet(data) {
    return data !== null ? data : {};
  }
  set = new Type2("tag:yaml.org,2002:set", {
    kind: "mapping",
    resolve: resolveYamlSet,
    construct: constructYamlSet
  });
  return set;
}
var _default;
var hasRequired_default;
function require_default() {
  if (hasRequired_default) return _default;
  hasRequired_default = 1;
  _default = requireCore().extend({
    implicit: [
      requireTimestamp(),
      requireMerge()
    ],
    explicit: [
      requireBinary(),
      requireOmap(),
      requirePairs(),
      requireSet()
    ]
  });
  return _default;
}
var hasRequiredLoader;
function requireLoader() {
  if (hasRequiredLoader) return loader;
  hasRequiredLoader = 1;
  const common2 = requireCommon();
  const YAMLException2 = requireException();
  const makeSnippet = requireSnippet();
  const DEFAULT_SCHEMA2 = require_default();
  const _hasOwnProperty = Object.prototype.hasOwnProperty;
  const CONTEXT_FLOW_IN = 1;
  const CONTEXT_FLOW_OUT = 2;
  const CONTEXT_BLOCK_IN = 3;
  const CONTEXT_BLOCK_OUT = 4;
  const CHOMPING_CLIP = 1;
  const CHOMPING_STRIP = 2;
  const CHOMPING_KEEP = 3;
  const PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
  const PATTERN_NON_ASCII_LINE_BREAKS = /[\x85\u2028\u2029]/;
  const PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
  const PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
  const PATTERN_TAG_URI = /^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;
  function _class(obj) {
    return Object.prototype.toString.call(obj);
  }
  function isEol(c) {
    return c === 10 || c === 13;
  }
  function isWhiteSpace(c) {
    return c === 9 || c === 32;
  }
  function isWsOrEol(c) {
    return c === 9 || c === 32 || c === 10 || c === 13;
  }
  function isFlowIndicator(c) {
    return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
  }
  function fromHexCode(c) {
    if (c >= 48 && c <= 57) {
      return c - 48;
    }
    const lc = c | 32;
    if (lc >= 97 && lc <= 102) {
      return lc - 97 + 10;
    }
    return -1;
  }
  function escapedHexLen(c) {
    if (c === 120) {
      return 2;
    }
    if (c === 117) {
      return 4;
    }
    if (c === 85) {
      return 8;
    }
    return 0;
  }
  function fromDecimalCode(c) {
    if (c >= 48 && c <= 57) {
      return c - 48;
    }
    return -1;
  }
  function simpleEscapeSequence(c) {
    switch (c) {
      case 48:
        return "\0";
      case 97:
        return "\x07";
      case 98:
        return "\b";
      case 116:
        return "	";
      case 9:
        return "	";
      case 110:
        return "\n";
      case 118:
        return "\v";
      case 102:
        return "\f";
      case 114:
        return "\r";
      case 101:
        return "\x1B";
      case 32:
        return " ";
      case 34:
        return '"';
      case 47:
        return "/";
      case 92:
        return "\\";
      case 78:
        return "";
      case 95:
        return " ";
      case 76:
        return "\u2028";
      case 80:
        return "\u2029";
      default:
        return "";
    }
  }
  function charFromCodepoint(c) {
    if (c <= 65535) {
      return String.fromCharCode(c);
    }
    return String.fromCharCode(
      (c - 65536 >> 10) + 55296,
      (c - 65536 & 1023) + 56320
    );
  }
  function setProperty(object, key, value) {
    if (key === "__proto__") {
      Object.defineProperty(object, key, {
        configurable: true,
        enumerable: true,
        writable: true,
        value
      });
    } else {
      object[key] = value;
    }
  }
  const simpleEscapeCheck = new Array(256);
  const simpleEscapeMap = new Array(256);
  for (let i = 0; i < 256; i++) {
    simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
    simpleEscapeMap[i] = simpleEscapeSequence(i);
  }
  function State(input, options) {
    this.input = input;
    this.filename = options["filename"] || null;
    this.schema = options["schema"] || DEFAULT_SCHEMA2;
    this.onWarning = options["onWarning"] || null;
    this.legacy = options["legacy"] || false;
    this.json = options["json"] || false;
    this.listener = options["listener"] || null;
    this.maxDepth = typeof options["maxDepth"] === "number" ? options["maxDepth"] : 100;
    this.maxTotalMergeKeys = typeof options["maxTotalMergeKeys"] === "number" ? options["maxTotalMergeKeys"] : 1e4;
    this.implicitTypes = this.schema.compiledImplicit;
    this.typeMap = this.schema.compiledTypeMap;
    this.length = input.length;
    this.position = 0;
    this.line = 0;
    this.lineStart = 0;
    this.lineIndent = 0;
    this.depth = 0;
    this.totalMergeKeys = 0;
    this.firstTabInLine = -1;
    this.documents = [];
    this.anchorMapTransactions = [];
  }
  function generateError(state, message) {
    const mark = {
      name: state.filename,
      buffer: state.input.slice(0, -1),
      // omit trailing \0
      position: state.position,
      line: state.line,
      column: state.position - state.lineStart
    };
    mark.snippet = makeSnippet(mark);
    return new YAMLException2(message, mark);
  }
  function throwError(state, message) {
    throw generateError(state, message);
  }
  function throwWarning(state, message) {
    if (state.onWarning) {
      state.onWarning.call(null, generateError(state, message));
    }
  }
  function storeAnchor(state, name, value) {
    const transactions = state.anchorMapTransactions;
    if (transactions.length !== 0) {
      const transaction = transactions[transactions.length - 1];
      if (!_hasOwnProperty.call(transaction, name)) {
        transaction[name] = {
          existed: _hasOwnProperty.call(state.anchorMap, name),
          value: state.anchorMap[name]
        };
      }
    }
    state.anchorMap[name] = value;
  }
  function beginAnchorTransaction(state) {
    state.anchorMapTransactions.push(/* @__PURE__ */ Object.create(null));
  }
  function commitAnchorTransaction(state) {
    const transaction = state.anchorMapTransactions.pop();
    const transactions = state.anchorMapTransactions;
    if (transactions.length === 0) return;
    const parent = transactions[transactions.length - 1];
    const names = Object.keys(transaction);
    for (let index = 0, length = names.length; index < length; index += 1) {
      const name = names[index];
      if (!_hasOwnProperty.call(parent, name)) {
        parent[name] = transaction[name];
      }
    }
  }
  function rollbackAnchorTransaction(state) {
    const transaction = state.anchorMapTransactions.pop();
    const names = Object.keys(transaction);
    for (let index = names.length - 1; index >= 0; index -= 1) {
      const entry = transaction[names[index]];
      if (entry.existed) {
        state.anchorMap[names[index]] = entry.value;
      } else {
        delete state.anchorMap[names[index]];
      }
    }
  }
  function snapshotState(state) {
    return {
      position: state.position,
      line: state.line,
      lineStart: state.lineStart,
      lineIndent: state.lineIndent,
      firstTabInLine: state.firstTabInLine,
      tag: state.tag,
      anchor: state.anchor,
      kind: state.kind,
      result: state.result
    };
  }
  function restoreState(state, snapshot) {
    state.position = snapshot.position;
    state.line = snapshot.line;
    state.lineStart = snapshot.lineStart;
    state.lineIndent = snapshot.lineIndent;
    state.firstTabInLine = snapshot.firstTabInLine;
    state.tag = snapshot.tag;
    state.anchor = snapshot.anchor;
    state.kind = snapshot.kind;
    state.result = snapshot.result;
  }
  const directiveHandlers = {
    YAML: function handleYamlDirective(state, name, args) {
      if (state.version !== null) {
        throwError(state, "duplication of %YAML directive");
      }
      if (args.length !== 1) {
        throwError(state, "YAML directive accepts exactly one argument");
      }
      const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
      if (match === null) {
        throwError(state, "ill-formed argument of the YAML directive");
      }
      const major = parseInt(match[1], 10);
      const minor = parseInt(match[2], 10);
      if (major !== 1) {
        throwError(state, "unacceptable YAML version of the document");
      }
      state.version = args[0];
      state.checkLineBreaks = minor < 2;
      if (minor !== 1 && minor !== 2) {
        throwWarning(state, "unsupported YAML version of the document");
      }
    },
    TAG: function handleTagDirective(state, name, args) {
      let prefix;
      if (args.length !== 2) {
        throwError(state, "TAG directive accepts exactly two arguments");
      }
      const handle = args[0];
      prefix = args[1];
      if (!PATTERN_TAG_HANDLE.test(handle)) {
        throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
      }
      if (_hasOwnProperty.call(state.tagMap, handle)) {
        throwError(state, 'there is a previously declared suffix for "' + handle + '" tag handle');
      }
      if (!PATTERN_TAG_URI.test(prefix)) {
        throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
      }
      try {
        prefix = decodeURIComponent(prefix);
      } catch (err) {
        throwError(state, "tag prefix is malformed: " + prefix);
      }
      state.tagMap[handle] = prefix;
    }
  };
  function captureSegment(state, start, end, checkJson) {
    if (start < end) {
      const _result = state.input.slice(start, end);
      if (checkJson) {
        for (let _position = 0, _length = _result.length; _position < _length; _position += 1) {
          const _character = _result.charCodeAt(_position);
          if (!(_character === 9 || _character >= 32 && _character <= 1114111)) {
            throwError(state, "expected valid JSON character");
          }
        }
      } else if (PATTERN_NON_PRINTABLE.test(_result)) {
        throwError(state, "the stream contains non-printable characters");
      }
      state.result += _result;
    }
  }
  function chargeMergeWork(state) {
    state.totalMergeKeys++;
    if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) {
      throwError(state, "merge keys exceeded maxTotalMergeKeys (" + state.maxTotalMergeKeys + ")");
    }
  }
  function mergeMappings(state, destination, source, overridableKeys) {
    if (!common2.isObject(source)) {
      throwError(state, "cannot merge mappings; the provided source object is unacceptable");
    }
    chargeMergeWork(state);
    const sourceKeys = Object.keys(source);
    for (let index = 0, quantity = sourceKeys.length; index < quantity; index += 1) {
      const key = sourceKeys[index];
      chargeMergeWork(state);
      if (!_hasOwnProperty.call(destination, key)) {
        setProperty(destination, key, source[key]);
        overridableKeys[key] = true;
      }
    }
  }
  function storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, startLine, startLineStart, startPos) {
    if (Array.isArray(keyNode)) {
      keyNode = Array.prototype.slice.call(keyNode);
      for (let index = 0, quantity = keyNode.length; index < quantity; index += 1) {
        if (Array.isArray(keyNode[index])) {
          throwError(state, "nested arrays are not supported inside keys");
        }
        if (typeof keyNode === "object" && _class(keyNode[index]) === "[object Object]") {
          keyNode[index] = "[object Object]";
        }
      }
    }
    if (typeof keyNode === "object" && _class(keyNode) === "[object Object]") {
      keyNode = "[object Object]";
    }
    keyNode = String(keyNode);
    if (_result === null) {
      _result = {};
    }
    if (keyTag === "tag:yaml.org,2002:merge") {
      if (Array.isArray(valueNode)) {
        if (valueNode.length > 100) {
          throwError(state, "abnormal merge sequence size");
        }
        for (let index = 0, quantity = valueNode.length; index < quantity; index += 1) {
          mergeMappings(state, _result, valueNode[index], overridableKeys);
        }
      } else {
        mergeMappings(state, _result, valueNode, overridableKeys);
      }
    } else {
      if (!state.json && !_hasOwnProperty.call(overridableKeys, keyNode) && _hasOwnProperty.call(_result, keyNode)) {
        state.line = startLine || state.line;
        state.lineStart = startLineStart || state.lineStart;
        state.position = startPos || state.position;
        throwError(state, "duplicated mapping key");
      }
      setProperty(_result, keyNode, valueNode);
      delete overridableKeys[keyNode];
    }
    return _result;
  }
  function readLineBreak(state) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 10) {
      state.position++;
    } else if (ch === 13) {
      state.position++;
      if (state.input.charCodeAt(state.position) === 10) {
        state.position++;
      }
    } else {
      throwError(state, "a line break is expected");
    }
    state.line += 1;
    state.lineStart = state.position;
    state.firstTabInLine = -1;
  }
  function skipSeparationSpace(state, allowComments, checkIndent) {
    let lineBreaks = 0;
    let ch = state.input.charCodeAt(state.position);
    while (ch !== 0) {
      while (isWhiteSpace(ch)) {
        if (ch === 9 && state.firstTabInLine === -1) {
          state.firstTabInLine = state.position;
        }
        ch = state.input.charCodeAt(++state.position);
      }
      if (allowComments && ch === 35) {
        do {
          ch = state.input.charCodeAt(++state.position);
        } while (ch !== 10 && ch !== 13 && ch !== 0);
      }
      if (isEol(ch)) {
        readLineBreak(state);
        ch = state.input.charCodeAt(state.position);
        lineBreaks++;
        state.lineIndent = 0;
        while (ch === 32) {
          state.lineIndent++;
          ch = state.input.charCodeAt(++state.position);
        }
      } else {
        break;
      }
    }
    if (checkIndent !== -1 && lineBreaks !== 0 && state.lineIndent < checkIndent) {
      throwWarning(state, "deficient indentation");
    }
    return lineBreaks;
  }
  function testDocumentSeparator(state) {
    let _position = state.position;
    let ch = state.input.charCodeAt(_position);
    if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(_position + 1) && ch === state.input.charCodeAt(_position + 2)) {
      _position += 3;
      ch = state.input.charCodeAt(_position);
      if (ch === 0 || isWsOrEol(ch)) {
        return true;
      }
    }
    return false;
  }
  function writeFoldedLines(state, count) {
    if (count === 1) {
      state.result += " ";
    } else if (count > 1) {
      state.result += common2.repeat("\n", count - 1);
    }
  }
  function readPlainScalar(state, nodeIndent, withinFlowCollection) {
    let captureStart;
    let captureEnd;
    let hasPendingContent;
    let _line;
    let _lineStart;
    let _lineIndent;
    const _kind = state.kind;
    const _result = state.result;
    let ch = state.input.charCodeAt(state.position);
    if (isWsOrEol(ch) || isFlowIndicator(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96) {
      return false;
    }
    if (ch === 63 || ch === 45) {
      const following = state.input.charCodeAt(state.position + 1);
      if (isWsOrEol(following) || withinFlowCollection && isFlowIndicator(following)) {
        return false;
      }
    }
    state.kind = "scalar";
    state.result = "";
    captureStart = captureEnd = state.position;
    hasPendingContent = false;
    while (ch !== 0) {
      if (ch === 58) {
        const following = state.input.charCodeAt(state.position + 1);
        if (isWsOrEol(following) || withinFlowCollection && isFlowIndicator(following)) {
          break;
        }
      } else if (ch === 35) {
        const preceding = state.input.charCodeAt(state.position - 1);
        if (isWsOrEol(preceding)) {
          break;
        }
      } else if (state.position === state.lineStart && testDocumentSeparator(state) || withinFlowCollection && isFlowIndicator(ch)) {
        break;
      } else if (isEol(ch)) {
        _line = state.line;
        _lineStart = state.lineStart;
        _lineIndent = state.lineIndent;
        skipSeparationSpace(state, false, -1);
        if (state.lineIndent >= nodeIndent) {
          hasPendingContent = true;
          ch = state.input.charCodeAt(state.position);
          continue;
        } else {
          state.position = captureEnd;
          state.line = _line;
          state.lineStart = _lineStart;
          state.lineIndent = _lineIndent;
          break;
        }
      }
      if (hasPendingContent) {
        captureSegment(state, captureStart, captureEnd, false);
        writeFoldedLines(state, state.line - _line);
        captureStart = captureEnd = state.position;
        hasPendingContent = false;
      }
      if (!isWhiteSpace(ch)) {
        captureEnd = state.position + 1;
      }
      ch = state.input.charCodeAt(++state.position);
    }
    captureSegment(state, captureStart, captureEnd, false);
    if (state.result) {
      return true;
    }
    state.kind = _kind;
    state.result = _result;
    return false;
  }
  function readSingleQuotedScalar(state, nodeIndent) {
    let captureStart;
    let captureEnd;
    let ch = state.input.charCodeAt(state.position);
    if (ch !== 39) {
      return false;
    }
    state.kind = "scalar";
    state.result = "";
    state.position++;
    captureStart = captureEnd = state.position;
    while ((ch = state.input.charCodeAt(state.position)) !== 0) {
      if (ch === 39) {
        captureSegment(state, captureStart, state.position, true);
        ch = state.input.charCodeAt(++state.position);
        if (ch === 39) {
          captureStart = state.position;
          state.position++;
          captureEnd = state.position;
        } else {
          return true;
        }
      } else if (isEol(ch)) {
        captureSegment(state, captureStart, captureEnd, true);
        writeFoldedLines(state, skipSeparationSpace(state, false, nodeIndent));
        captureStart = captureEnd = state.position;
      } else if (state.position === state.lineStart && testDocumentSeparator(state)) {
        throwError(state, "unexpected end of the document within a single quoted scalar");
      } else {
        state.position++;
        if (!isWhiteSpace(ch)) {
          captureEnd = state.position;
        }
      }
    }
    throwError(state, "unexpected end of the stream within a single quoted scalar");
  }
  function readDoubleQuotedScalar(state, nodeIndent) {
    let captureStart;
    let captureEnd;
    let tmp;
    let ch = state.input.charCodeAt(state.position);
    if (ch !== 34) {
      return false;
    }
    state.kind = "scalar";
    state.result = "";
    state.position++;
    captureStart = captureEnd = state.position;
    while ((ch = state.input.charCodeAt(state.position)) !== 0) {
      if (ch === 34) {
        captureSegment(state, captureStart, state.position, true);
        state.position++;
        return true;
      } else if (ch === 92) {
        captureSegment(state, captureStart, state.position, true);
        ch = state.input.charCodeAt(++state.position);
        if (isEol(ch)) {
          skipSeparationSpace(state, false, nodeIndent);
        } else if (ch < 256 && simpleEscapeCheck[ch]) {
          state.result += simpleEscapeMap[ch];
          state.position++;
        } else if ((tmp = escapedHexLen(ch)) > 0) {
          let hexLength = tmp;
          let hexResult = 0;
          for (; hexLength > 0; hexLength--) {
            ch = state.input.charCodeAt(++state.position);
            if ((tmp = fromHexCode(ch)) >= 0) {
              hexResult = (hexResult << 4) + tmp;
            } else {
              throwError(state, "expected hexadecimal character");
            }
          }
          state.result += charFromCodepoint(hexResult);
          state.position++;
        } else {
          throwError(state, "unknown escape sequence");
        }
        captureStart = captureEnd = state.position;
      } else if (isEol(ch)) {
        captureSegment(state, captureStart, captureEnd, true);
        writeFoldedLines(state, skipSeparationSpace(state, false, nodeIndent));
        captureStart = captureEnd = state.position;
      } else if (state.position === state.lineStart && testDocumentSeparator(state)) {
        throwError(state, "unexpected end of the document within a double quoted scalar");
      } else {
        state.position++;
        if (!isWhiteSpace(ch)) {
          captureEnd = state.position;
        }
      }
    }
    throwError(state, "unexpected end of the stream within a double quoted scalar");
  }
  function readFlowCollection(state, nodeIndent) {
    let readNext = true;
    let _line;
    let _lineStart;
    let _pos;
    const _tag = state.tag;
    let _result;
    const _anchor = state.anchor;
    let terminator;
    let isPair;
    let isExplicitPair;
    let isMapping;
    const overridableKeys = /* @__PURE__ */ Object.create(null);
    let keyNode;
    let keyTag;
    let valueNode;
    let ch = state.input.charCodeAt(state.position);
    if (ch === 91) {
      terminator = 93;
      isMapping = false;
      _result = [];
    } else if (ch === 123) {
      terminator = 125;
      isMapping = true;
      _result = {};
    } else {
      return false;
    }
    if (state.anchor !== null) {
      storeAnchor(state, state.anchor, _result);
    }
    ch = state.input.charCodeAt(++state.position);
    while (ch !== 0) {
      skipSeparationSpace(state, true, nodeIndent);
      ch = state.input.charCodeAt(state.position);
      if (ch === terminator) {
        state.position++;
        state.tag = _tag;
        state.anchor = _anchor;
        state.kind = isMapping ? "mapping" : "sequence";
        state.result = _result;
        return true;
      } else if (!readNext) {
        throwError(state, "missed comma between flow collection entries");
      } else if (ch === 44) {
        throwError(state, "expected the node content, but found ','");
      }
      keyTag = keyNode = valueNode = null;
      isPair = isExplicitPair = false;
      if (ch === 63) {
        const following = state.input.charCodeAt(state.position + 1);
        if (isWsOrEol(following)) {
          isPair = isExplicitPair = true;
          state.position++;
          skipSeparationSpace(state, true, nodeIndent);
        }
      }
      _line = state.line;
      _lineStart = state.lineStart;
      _pos = state.position;
      composeNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
      keyTag = state.tag;
      keyNode = state.result;
      skipSeparationSpace(state, true, nodeIndent);
      ch = state.input.charCodeAt(state.position);
      if ((isExplicitPair || state.line === _line) && ch === 58) {
        isPair = true;
        ch = state.input.charCodeAt(++state.position);
        skipSeparationSpace(state, true, nodeIndent);
        composeNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
        valueNode = state.result;
      }
      if (isMapping) {
        storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, _line, _lineStart, _pos);
      } else if (isPair) {
        _result.push(storeMappingPair(state, null, overridableKeys, keyTag, keyNode, valueNode, _line, _lineStart, _pos));
      } else {
        _result.push(keyNode);
      }
      skipSeparationSpace(state, true, nodeIndent);
      ch = state.input.charCodeAt(state.position);
      if (ch === 44) {
        readNext = true;
        ch = state.input.charCodeAt(++state.position);
      } else {
        readNext = false;
      }
    }
    throwError(state, "unexpected end of the stream within a flow collection");
  }
  function readBlockScalar(state, nodeIndent) {
    let folding;
    let chomping = CHOMPING_CLIP;
    let didReadContent = false;
    let detectedIndent = false;
    let textIndent = nodeIndent;
    let emptyLines = 0;
    let atMoreIndented = false;
    let tmp;
    let ch = state.input.charCodeAt(state.position);
    if (ch === 124) {
      folding = false;
    } else if (ch === 62) {
      folding = true;
    } else {
      return false;
    }
    state.kind = "scalar";
    state.result = "";
    while (ch !== 0) {
      ch = state.input.charCodeAt(++state.position);
      if (ch === 43 || ch === 45) {
        if (CHOMPING_CLIP === chomping) {
          chomping = ch === 43 ? CHOMPING_KEEP : CHOMPING_STRIP;
        } else {
          throwError(state, "repeat of a chomping mode identifier");
        }
      } else if ((tmp = fromDecimalCode(ch)) >= 0) {
        if (tmp === 0) {
          throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
        } else if (!detectedIndent) {
          textIndent = nodeIndent + tmp - 1;
          detectedIndent = true;
        } else {
          throwError(state, "repeat of an indentation width identifier");
        }
      } else {
        break;
      }
    }
    if (isWhiteSpace(ch)) {
      do {
        ch = state.input.charCodeAt(++state.position);
      } while (isWhiteSpace(ch));
      if (ch === 35) {
        do {
          ch = state.input.charCodeAt(++state.position);
        } while (!isEol(ch) && ch !== 0);
      }
    }
    while (ch !== 0) {
      readLineBreak(state);
      state.lineIndent = 0;
      ch = state.input.charCodeAt(state.position);
      while ((!detectedIndent || state.lineIndent < textIndent) && ch === 32) {
        state.lineIndent++;
        ch = state.input.charCodeAt(++state.position);
      }
      if (!detectedIndent && state.lineIndent > textIndent) {
        textIndent = state.lineIndent;
      }
      if (isEol(ch)) {
        emptyLines++;
        continue;
      }
      if (!detectedIndent && textIndent === 0) {
        throwError(state, "missing indentation for block scalar");
      }
      if (state.lineIndent < textIndent) {
        if (chomping === CHOMPING_KEEP) {
          state.result += common2.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines);
        } else if (chomping === CHOMPING_CLIP) {
          if (didReadContent) {
            state.result += "\n";
          }
        }
        break;
      }
      if (folding) {
        if (isWhiteSpace(ch)) {
          atMoreIndented = true;
          state.result += common2.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines);
        } else if (atMoreIndented) {
          atMoreIndented = false;
          state.result += common2.repeat("\n", emptyLines + 1);
        } else if (emptyLines === 0) {
          if (didReadContent) {
            state.result += " ";
          }
        } else {
          state.result += common2.repeat("\n", emptyLines);
        }
      } else {
        state.result += common2.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines);
      }
      didReadContent = true;
      detectedIndent = true;
      emptyLines = 0;
      const captureStart = state.position;
      while (!isEol(ch) && ch !== 0) {
        ch = state.input.charCodeAt(++state.position);
      }
      captureSegment(state, captureStart, state.position, false);
    }
    return true;
  }
  function readBlockSequence(state, nodeIndent) {
    const _tag = state.tag;
    const _anchor = state.anchor;
    const _result = [];
    let detected = false;
    if (state.firstTabInLine !== -1) return false;
    if (state.anchor !== null) {
      storeAnchor(state, state.anchor, _result);
    }
    let ch = state.input.charCodeAt(state.position);
    while (ch !== 0) {
      if (state.firstTabInLine !== -1) {
        state.position = state.firstTabInLine;
        throwError(state, "tab characters must not be used in indentation");
      }
      if (ch !== 45) {
        break;
      }
      const following = state.input.charCodeAt(state.position + 1);
      if (!isWsOrEol(following)) {
        break;
      }
      detected = true;
      state.position++;
      if (skipSeparationSpace(state, true, -1)) {
        if (state.lineIndent <= nodeIndent) {
          _result.push(null);
          ch = state.input.charCodeAt(state.position);
          continue;
        }
      }
      const _line = state.line;
      composeNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
      _result.push(state.result);
      skipSeparationSpace(state, true, -1);
      ch = state.input.charCodeAt(state.position);
      if ((state.line === _line || state.lineIndent > nodeIndent) && ch !== 0) {
        throwError(state, "bad indentation of a sequence entry");
      } else if (state.lineIndent < nodeIndent) {
        break;
      }
    }
    if (detected) {
      state.tag = _tag;
      state.anchor = _anchor;
      state.kind = "sequence";
      state.result = _result;
      return true;
    }
    return false;
  }
  function readBlockMapping(state, nodeIndent, flowIndent) {
    let allowCompact;
    let _keyLine;
    let _keyLineStart;
    let _keyPos;
    const _tag = state.tag;
    const _anchor = state.anchor;
    const _result = {};
    const overridableKeys = /* @__PURE__ */ Object.create(null);
    let keyTag = null;
    let keyNode = null;
    let valueNode = null;
    let atExplicitKey = false;
    let detected = false;
    if (state.firstTabInLine !== -1) return false;
    if (state.anchor !== null) {
      storeAnchor(state, state.anchor, _result);
    }
    let ch = state.input.charCodeAt(state.position);
    while (ch !== 0) {
      if (!atExplicitKey && state.firstTabInLine !== -1) {
        state.position = state.firstTabInLine;
        throwError(state, "tab characters must not be used in indentation");
      }
      const following = state.input.charCodeAt(state.position + 1);
      const _line = state.line;
      if ((ch === 63 || ch === 58) && isWsOrEol(following)) {
        if (ch === 63) {
          if (atExplicitKey) {
            storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos);
            keyTag = keyNode = valueNode = null;
          }
          detected = true;
          atExplicitKey = true;
          allowCompact = true;
        } else if (atExplicitKey) {
          atExplicitKey = false;
          allowCompact = true;
        } else {
          throwError(state, "incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line");
        }
        state.position += 1;
        ch = following;
      } else {
        _keyLine = state.line;
        _keyLineStart = state.lineStart;
        _keyPos = state.position;
        if (!composeNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) {
          break;
        }
        if (state.line === _line) {
          ch = state.input.charCodeAt(state.position);
          while (isWhiteSpace(ch)) {
            ch = state.input.charCodeAt(++state.position);
          }
          if (ch === 58) {
            ch = state.input.charCodeAt(++state.position);
            if (!isWsOrEol(ch)) {
              throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
            }
            if (atExplicitKey) {
              storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos);
              keyTag = keyNode = valueNode = null;
            }
            detected = true;
            atExplicitKey = false;
            allowCompact = false;
            keyTag = state.tag;
            keyNode = state.result;
          } else if (detected) {
            throwError(state, "can not read an implicit mapping pair; a colon is missed");
          } else {
            state.tag = _tag;
            state.anchor = _anchor;
            return true;
          }
        } else if (detected) {
          throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
        } else {
          state.tag = _tag;
          state.anchor = _anchor;
          return true;
        }
      }
      if (state.line === _line || state.lineIndent > nodeIndent) {
        if (atExplicitKey) {
          _keyLine = state.line;
          _keyLineStart = state.lineStart;
          _keyPos = state.position;
        }
        if (composeNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, allowCompact)) {
          if (atExplicitKey) {
            keyNode = state.result;
          } else {
            valueNode = state.result;
          }
        }
        if (!atExplicitKey) {
          storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, _keyLine, _keyLineStart, _keyPos);
          keyTag = keyNode = valueNode = null;
        }
        skipSeparationSpace(state, true, -1);
        ch = state.input.charCodeAt(state.position);
      }
      if ((state.line === _line || state.lineIndent > nodeIndent) && ch !== 0) {
        throwError(state, "bad indentation of a mapping entry");
      } else if (state.lineIndent < nodeIndent) {
        break;
      }
    }
    if (atExplicitKey) {
      storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos);
    }
    if (detected) {
      state.tag = _tag;
      state.anchor = _anchor;
      state.kind = "mapping";
      state.result = _result;
    }
    return detected;
  }
  function readTagProperty(state) {
    let isVerbatim = false;
    let isNamed = false;
    let tagHandle;
    let tagName;
    let ch = state.input.charCodeAt(state.position);
    if (ch !== 33) return false;
    if (state.tag !== null) {
      throwError(state, "duplication of a tag property");
    }
    ch = state.input.charCodeAt(++state.position);
    if (ch === 60) {
      isVerbatim = true;
      ch = state.input.charCodeAt(++state.position);
    } else if (ch === 33) {
      isNamed = true;
      tagHandle = "!!";
      ch = state.input.charCodeAt(++state.position);
    } else {
      tagHandle = "!";
    }
    let _position = state.position;
    if (isVerbatim) {
      do {
        ch = state.input.charCodeAt(++state.position);
      } while (ch !== 0 && ch !== 62);
      if (state.position < state.length) {
        tagName = state.input.slice(_position, state.position);
        ch = state.input.charCodeAt(++state.position);
      } else {
        throwError(state, "unexpected end of the stream within a verbatim tag");
      }
    } else {
      while (ch !== 0 && !isWsOrEol(ch)) {
        if (ch === 33) {
          if (!isNamed) {
            tagHandle = state.input.slice(_position - 1, state.position + 1);
            if (!PATTERN_TAG_HANDLE.test(tagHandle)) {
              throwError(state, "named tag handle cannot contain such characters");
            }
            isNamed = true;
            _position = state.position + 1;
          } else {
            throwError(state, "tag suffix cannot contain exclamation marks");
          }
        }
        ch = state.input.charCodeAt(++state.position);
      }
      tagName = state.input.slice(_position, state.position);
      if (PATTERN_FLOW_INDICATORS.test(tagName)) {
        throwError(state, "tag suffix cannot contain flow indicator characters");
      }
    }
    if (tagName && !PATTERN_TAG_URI.test(tagName)) {
      throwError(state, "tag name cannot contain such characters: " + tagName);
    }
    try {
      tagName = decodeURIComponent(tagName);
    } catch (err) {
      throwError(state, "tag name is malformed: " + tagName);
    }
    if (isVerbatim) {
      state.tag = tagName;
    } else if (_hasOwnProperty.call(state.tagMap, tagHandle)) {
      state.tag = state.tagMap[tagHandle] + tagName;
    } else if (tagHandle === "!") {
      state.tag = "!" + tagName;
    } else if (tagHandle === "!!") {
      state.tag = "tag:yaml.org,2002:" + tagName;
    } else {
      throwError(state, 'undeclared tag handle "' + tagHandle + '"');
    }
    return true;
  }
  function readAnchorProperty(state) {
    let ch = state.input.charCodeAt(state.position);
    if (ch !== 38) return false;
    if (state.anchor !== null) {
      throwError(state, "duplication of an anchor property");
    }
    ch = state.input.charCodeAt(++state.position);
    const _position = state.position;
    while (ch !== 0 && !isWsOrEol(ch) && !isFlowIndicator(ch)) {
      ch = state.input.charCodeAt(++state.position);
    }
    if (state.position === _position) {
      throwError(state, "name of an anchor node must contain at least one character");
    }
    state.anchor = state.input.slice(_position, state.position);
    return true;
  }
  function readAlias(state) {
    let ch = state.input.charCodeAt(state.position);
    if (ch !== 42) return false;
    ch = state.input.charCodeAt(++state.position);
    const _position = state.position;
    while (ch !== 0 && !isWsOrEol(ch) && !isFlowIndicator(ch)) {
      ch = state.input.charCodeAt(++state.position);
    }
    if (state.position === _position) {
      throwError(state, "name of an alias node must contain at least one character");
    }
    const alias = state.input.slice(_position, state.position);
    if (!_hasOwnProperty.call(state.anchorMap, alias)) {
      throwError(state, 'unidentified alias "' + alias + '"');
    }
    state.result = state.anchorMap[alias];
    skipSeparationSpace(state, true, -1);
    return true;
  }
  function tryReadBlockMappingFromProperty(state, propertyStart, nodeIndent, flowIndent) {
    const fallbackState = snapshotState(state);
    beginAnchorTransaction(state);
    restoreState(state, propertyStart);
    state.tag = null;
    state.anchor = null;
    state.kind = null;
    state.result = null;
    if (readBlockMapping(state, nodeIndent, flowIndent) && state.kind === "mapping") {
      commitAnchorTransaction(state);
      return true;
    }
    rollbackAnchorTransaction(state);
    restoreState(state, fallbackState);
    return false;
  }
  function composeNode(state, parentIndent, nodeContext, allowToSeek, allowCompact) {
    let allowBlockScalars;
    let allowBlockCollections;
    let indentStatus = 1;
    let atNewLine = false;
    let hasContent = false;
    let propertyStart = null;
    let type2;
    let flowIndent;
    let blockIndent;
    if (state.depth >= state.maxDepth) {
      throwError(state, "nesting exceeded maxDepth (" + state.maxDepth + ")");
    }
    state.depth += 1;
    if (state.listener !== null) {
      state.listener("open", state);
    }
    state.tag = null;
    state.anchor = null;
    state.kind = null;
    state.result = null;
    const allowBlockStyles = allowBlockScalars = allowBlockCollections = CONTEXT_BLOCK_OUT === nodeContext || CONTEXT_BLOCK_IN === nodeContext;
    if (allowToSeek) {
      if (skipSeparationSpace(state, true, -1)) {
        atNewLine = true;
        if (state.lineIndent > parentIndent) {
          indentStatus = 1;
        } else if (state.lineIndent === parentIndent) {
          indentStatus = 0;
        } else if (state.lineIndent < parentIndent) {
          indentStatus = -1;
        }
      }
    }
    if (indentStatus === 1) {
      while (true) {
        const ch = state.input.charCodeAt(state.position);
        const propertyState = snapshotState(state);
        if (atNewLine && (ch === 33 && state.tag !== null || ch === 38 && state.anchor !== null)) {
          break;
        }
        if (!readTagProperty(state) && !readAnchorProperty(state)) {
          break;
        }
        if (propertyStart === null) {
          propertyStart = propertyState;
        }
        if (skipSeparationSpace(state, true, -1)) {
          atNewLine = true;
          allowBlockCollections = allowBlockStyles;
          if (state.lineIndent > parentIndent) {
            indentStatus = 1;
          } else if (state.lineIndent === parentIndent) {
            indentStatus = 0;
          } else if (state.lineIndent < parentIndent) {
            indentStatus = -1;
          }
        } else {
          allowBlockCollections = false;
        }
      }
    }
    if (allowBlockCollections) {
      allowBlockCollections = atNewLine || allowCompact;
    }
    if (indentStatus === 1 || CONTEXT_BLOCK_OUT === nodeContext) {
      if (CONTEXT_FLOW_IN === nodeContext || CONTEXT_FLOW_OUT === nodeContext) {
        flowIndent = parentIndent;
      } else {
        flowIndent = parentIndent + 1;
      }
      blockIndent = state.position - state.lineStart;
      if (indentStatus === 1) {
        if (allowBlockCollections && (readBlockSequence(state, blockIndent) || readBlockMapping(state, blockIndent, flowIndent)) || readFlowCollection(state, flowIndent)) {
          hasContent = true;
        } else {
          const ch = state.input.charCodeAt(state.position);
          if (propertyStart !== null && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62 && tryReadBlockMappingFromProperty(
            state,
            propertyStart,
            propertyStart.position - propertyStart.lineStart,
            flowIndent
          )) {
            hasContent = true;
          } else if (allowBlockScalars && readBlockScalar(state, flowIndent) || readSingleQuotedScalar(state, flowIndent) || readDoubleQuotedScalar(state, flowIndent)) {
            hasContent = true;
          } else if (readAlias(state)) {
            hasContent = true;
            if (state.tag !== null || state.anchor !== null) {
              throwError(state, "alias node should not have any properties");
            }
          } else if (readPlainScalar(state, flowIndent, CONTEXT_FLOW_IN === nodeContext)) {
            hasContent = true;
            if (state.tag === null) {
              state.tag = "?";
            }
          }
          if (state.anchor !== null) {
            storeAnchor(state, state.anchor, state.result);
          }
        }
      } else if (indentStatus === 0) {
        hasContent = allowBlockCollections && readBlockSequence(state, blockIndent);
      }
    }
    if (state.tag === null) {
      if (state.anchor !== null) {
        storeAnchor(state, state.anchor, state.result);
      }
    } else if (state.tag === "?") {
      if (state.result !== null && state.kind !== "scalar") {
        throwError(state, 'unacceptable node kind for !<?> tag; it should be "scalar", not "' + state.kind + '"');
      }
      for (let typeIndex = 0, typeQuantity = state.implicitTypes.length; typeIndex < typeQuantity; typeIndex += 1) {
        type2 = state.implicitTypes[typeIndex];
        if (type2.resolve(state.result)) {
          state.result = type2.construct(state.result);
          state.tag = type2.tag;
          if (state.anchor !== null) {
            storeAnchor(state, state.anchor, state.result);
          }
          break;
        }
      }
    } else if (state.tag !== "!") {
      if (_hasOwnProperty.call(state.typeMap[state.kind || "fallback"], state.tag)) {
        type2 = state.typeMap[state.kind || "fallback"][state.tag];
      } else {
        type2 = null;
        const typeList = state.typeMap.multi[state.kind || "fallback"];
        for (let typeIndex = 0, typeQuantity = typeList.length; typeIndex < typeQuantity; typeIndex += 1) {
          if (state.tag.slice(0, typeList[typeIndex].tag.length) === typeList[typeIndex].tag) {
            type2 = typeList[typeIndex];
            break;
          }
        }
      }
      if (!type2) {
        throwError(state, "unknown tag !<" + state.tag + ">");
      }
      if (state.result !== null && type2.kind !== state.kind) {
        throwError(state, "unacceptable node kind for !<" + state.tag + '> tag; it should be "' + type2.kind + '", not "' + state.kind + '"');
      }
      if (!type2.resolve(state.result, state.tag)) {
        throwError(state, "cannot resolve a node with !<" + state.tag + "> explicit tag");
      } else {
        state.result = type2.construct(state.result, state.tag);
        if (state.anchor !== null) {
          storeAnchor(state, state.anchor, state.result);
        }
      }
    }
    if (state.listener !== null) {
      state.listener("close", state);
    }
    state.depth -= 1;
    return state.tag !== null || state.anchor !== null || hasContent;
  }
  function readDocument(state) {
    const documentStart = state.position;
    let hasDirectives = false;
    let ch;
    state.version = null;
    state.checkLineBreaks = state.legacy;
    state.tagMap = /* @__PURE__ */ Object.create(null);
    state.anchorMap = /* @__PURE__ */ Object.create(null);
    while ((ch = state.input.charCodeAt(state.position)) !== 0) {
      skipSeparationSpace(state, true, -1);
      ch = state.input.charCodeAt(state.position);
      if (state.lineIndent > 0 || ch !== 37) {
        break;
      }
      hasDirectives = true;
      ch = state.input.charCodeAt(++state.position);
      let _position = state.position;
      while (ch !== 0 && !isWsOrEol(ch)) {
        ch = state.input.charCodeAt(++state.position);
      }
      const directiveName = state.input.slice(_position, state.position);
      const directiveArgs = [];
      if (directiveName.length < 1) {
        throwError(state, "directive name must not be less than one character in length");
      }
      while (ch !== 0) {
        while (isWhiteSpace(ch)) {
          ch = state.input.charCodeAt(++state.position);
        }
        if (ch === 35) {
          do {
            ch = state.input.charCodeAt(++state.position);
          } while (ch !== 0 && !isEol(ch));
          break;
        }
        if (isEol(ch)) break;
        _position = state.position;
        while (ch !== 0 && !isWsOrEol(ch)) {
          ch = state.input.charCodeAt(++state.position);
        }
        directiveArgs.push(state.input.slice(_position, state.position));
      }
      if (ch !== 0) readLineBreak(state);
      if (_hasOwnProperty.call(directiveHandlers, directiveName)) {
        directiveHandlers[directiveName](state, directiveName, directiveArgs);
      } else {
        throwWarning(state, 'unknown document directive "' + directiveName + '"');
      }
    }
    skipSeparationSpace(state, true, -1);
    if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45) {
      state.position += 3;
      skipSeparationSpace(state, true, -1);
    } else if (hasDirectives) {
      throwError(state, "directives end mark is expected");
    }
    composeNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, true);
    skipSeparationSpace(state, true, -1);
    if (state.checkLineBreaks && PATTERN_NON_ASCII_LINE_BREAKS.test(state.input.slice(documentStart, state.position))) {
      throwWarning(state, "non-ASCII line breaks are interpreted as content");
    }
    state.documents.push(state.result);
    if (state.position === state.lineStart && testDocumentSeparator(state)) {
      if (state.input.charCodeAt(state.position) === 46) {
        state.position += 3;
        skipSeparationSpace(state, true, -1);
      }
      return;
    }
    if (state.position < state.length - 1) {
      throwError(state, "end of the stream or a document separator is expected");
    }
  }
  function loadDocuments(input, options) {
    input = String(input);
    options = options || {};
    if (input.length !== 0) {
      if (input.charCodeAt(input.length - 1) !== 10 && input.charCodeAt(input.length - 1) !== 13) {
        input += "\n";
      }
      if (input.charCodeAt(0) === 65279) {
        input = input.slice(1);
      }
    }
    const state = new State(input, options);
    const nullpos = input.indexOf("\0");
    if (nullpos !== -1) {
      state.position = nullpos;
      throwError(state, "null byte is not allowed in input");
    }
    state.input += "\0";
    while (state.input.charCodeAt(state.position) === 32) {
      state.lineIndent += 1;
      state.position += 1;
    }
    while (state.position < state.length - 1) {
      readDocument(state);
    }
    return state.documents;
  }
  function loadAll2(input, iterator, options) {
    if (iterator !== null && typeof iterator === "object" && typeof options === "undefined") {
      options = iterator;
      iterator = null;
    }
    const documents = loadDocuments(input, options);
    if (typeof iterator !== "function") {
      return documents;
    }
    for (let index = 0, length = documents.length; index < length; index += 1) {
      iterator(documents[index]);
    }
  }
  function load2(input, options) {
    const documents = loadDocuments(input, options);
    if (documents.length === 0) {
      return void 0;
    } else if (documents.length === 1) {
      return documents[0];
    }
    throw new YAMLException2("expected a single document in the stream, but found more");
  }
  loader.loadAll = loadAll2;
  loader.load = load2;
  return loader;
}
var dumper = {};
var hasRequiredDumper;
function requireDumper() {
  if (hasRequiredDumper) return dumper;
  hasRequiredDumper = 1;
  const common2 = requireCommon();
  const YAMLException2 = requireException();
  const DEFAULT_SCHEMA2 = require_default();
  const _toString = Object.prototype.toString;
  const _hasOwnProperty = Object.prototype.hasOwnProperty;
  const CHAR_BOM = 65279;
  const CHAR_TAB = 9;
  const CHAR_LINE_FEED = 10;
  const CHAR_CARRIAGE_RETURN = 13;
  const CHAR_SPACE = 32;
  const CHAR_EXCLAMATION = 33;
  const CHAR_DOUBLE_QUOTE = 34;
  const CHAR_SHARP = 35;
  const CHAR_PERCENT = 37;
  const CHAR_AMPERSAND = 38;
  const CHAR_SINGLE_QUOTE = 39;
  const CHAR_ASTERISK = 42;
  const CHAR_COMMA = 44;
  const CHAR_MINUS = 45;
  const CHAR_COLON = 58;
  const CHAR_EQUALS = 61;
  const CHAR_GREATER_THAN = 62;
  const CHAR_QUESTION = 63;
  const CHAR_COMMERCIAL_AT = 64;
  const CHAR_LEFT_SQUARE_BRACKET = 91;
  const CHAR_RIGHT_SQUARE_BRACKET = 93;
  const CHAR_GRAVE_ACCENT = 96;
  const CHAR_LEFT_CURLY_BRACKET = 123;
  const CHAR_VERTICAL_LINE = 124;
  const CHAR_RIGHT_CURLY_BRACKET = 125;
  const ESCAPE_SEQUENCES = {};
  ESCAPE_SEQUENCES[0] = "\\0";
  ESCAPE_SEQUENCES[7] = "\\a";
  ESCAPE_SEQUENCES[8] = "\\b";
  ESCAPE_SEQUENCES[9] = "\\t";
  ESCAPE_SEQUENCES[10] = "\\n";
  ESCAPE_SEQUENCES[11] = "\\v";
  ESCAPE_SEQUENCES[12] = "\\f";
  ESCAPE_SEQUENCES[13] = "\\r";
  ESCAPE_SEQUENCES[27] = "\\e";
  ESCAPE_SEQUENCES[34] = '\\"';
  ESCAPE_SEQUENCES[92] = "\\\\";
  ESCAPE_SEQUENCES[133] = "\\N";
  ESCAPE_SEQUENCES[160] = "\\_";
  ESCAPE_SEQUENCES[8232] = "\\L";
  ESCAPE_SEQUENCES[8233] = "\\P";
  const DEPRECATED_BOOLEANS_SYNTAX = [
    "y",
    "Y",
    "yes",
    "Yes",
    "YES",
    "on",
    "On",
    "ON",
    "n",
    "N",
    "no",
    "No",
    "NO",
    "off",
    "Off",
    "OFF"
  ];
  const DEPRECATED_BASE60_SYNTAX = /^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;
  function compileStyleMap(schema2, map2) {
    if (map2 === null) return {};
    const result = {};
    const keys = Object.keys(map2);
    for (let index = 0, length = keys.length; index < length; index += 1) {
      let tag = keys[index];
      let style = String(map2[tag]);
      if (tag.slice(0, 2) === "!!") {
        tag = "tag:yaml.org,2002:" + tag.slice(2);
      }
      const type2 = schema2.compiledTypeMap["fallback"][tag];
      if (type2 && _hasOwnProperty.call(type2.styleAliases, style)) {
        style = type2.styleAliases[style];
      }
      result[tag] = style;
    }
    return result;
  }
  function encodeHex(character) {
    let handle;
    let length;
    const string = character.toString(16).toUpperCase();
    if (character <= 255) {
      handle = "x";
      length = 2;
    } else if (character <= 65535) {
      handle = "u";
      length = 4;
    } else if (character <= 4294967295) {
      handle = "U";
      length = 8;
    } else {
      throw new YAMLException2("code point within a string may not be greater than 0xFFFFFFFF");
    }
    return "\\" + handle + common2.repeat("0", length - string.length) + string;
  }
  const QUOTING_TYPE_SINGLE = 1;
  const QUOTING_TYPE_DOUBLE = 2;
  function State(options) {
    this.schema = options["schema"] || DEFAULT_SCHEMA2;
    this.indent = Math.max(1, options["indent"] || 2);
    this.noArrayIndent = options["noArrayIndent"] || false;
    this.skipInvalid = options["skipInvalid"] || false;
    this.flowLevel = common2.isNothing(options["flowLevel"]) ? -1 : options["flowLevel"];
    this.styleMap = compileStyleMap(this.schema, options["styles"] || null);
    this.sortKeys = options["sortKeys"] || false;
    this.lineWidth = options["lineWidth"] || 80;
    this.noRefs = options["noRefs"] || false;
    this.noCompatMode = options["noCompatMode"] || false;
    this.condenseFlow = options["condenseFlow"] || false;
    this.quotingType = options["quotingType"] === '"' ? QUOTING_TYPE_DOUBLE : QUOTING_TYPE_SINGLE;
    this.forceQuotes = options["forceQuotes"] || false;
    this.replacer = typeof options["replacer"] === "function" ? options["replacer"] : null;
    this.implicitTypes = this.schema.compiledImplicit;
    this.explicitTypes = this.schema.compiledExplicit;
    this.tag = null;
    this.result = "";
    this.duplicates = [];
    this.usedDuplicates = null;
  }
  function indentString(string, spaces) {
    const ind = common2.repeat(" ", spaces);
    let position = 0;
    let result = "";
    const length = string.length;
    while (position < length) {
      let line;
      const next = string.indexOf("\n", position);
      if (next === -1) {
        line = string.slice(position);
        position = length;
      } else {
        line = string.slice(position, next + 1);
        position = next + 1;
      }
      if (line.length && line !== "\n") result += ind;
      result += line;
    }
    return result;
  }
  function generateNextLine(state, level) {
    return "\n" + common2.repeat(" ", state.indent * level);
  }
  function testImplicitResolving(state, str2) {
    for (let index = 0, length = state.implicitTypes.length; index < length; index += 1) {
      const type2 = state.implicitTypes[index];
      if (type2.resolve(str2)) {
        return true;
      }
    }
    return false;
  }
  function isWhitespace(c) {
    return c === CHAR_SPACE || c === CHAR_TAB;
  }
  function isPrintable(c) {
    return c >= 32 && c <= 126 || c >= 161 && c <= 55295 && c !== 8232 && c !== 8233 || c >= 57344 && c <= 65533 && c !== CHAR_BOM || c >= 65536 && c <= 1114111;
  }
  function isNsCharOrWhitespace(c) {
    return isPrintable(c) && c !== CHAR_BOM && // - b-char
    c !== CHAR_CARRIAGE_RETURN && c !== CHAR_LINE_FEED;
  }
  function isPlainSafe(c, prev, inblock) {
    const cIsNsCharOrWhitespace = isNsCharOrWhitespace(c);
    const cIsNsChar = cIsNsCharOrWhitespace && !isWhitespace(c);
    return (
      // ns-plain-safe
      (inblock ? cIsNsCharOrWhitespace : cIsNsCharOrWhitespace && // - c-flow-indicator
      c !== CHAR_COMMA && c !== CHAR_LEFT_SQUARE_BRACKET && c !== CHAR_RIGHT_SQUARE_BRACKET && c !== CHAR_LEFT_CURLY_BRACKET && c !== CHAR_RIGHT_CURLY_BRACKET) && // ns-plain-char
      c !== CHAR_SHARP && // false on '#'
      !(prev === CHAR_COLON && !cIsNsChar) || // false on ': '
      isNsCharOrWhitespace(prev) && !isWhitespace(prev) && c === CHAR_SHARP || // change to true on '[^ ]#'
      prev === CHAR_COLON && cIsNsChar
    );
  }
  function isPlainSafeFirst(c) {
    return isPrintable(c) && c !== CHAR_BOM && !isWhitespace(c) && // - s-white
    // - (c-indicator ::=
    // “-” | “?” | “:” | “,” | “[” | “]” | “{” | “}”
    c !== CHAR_MINUS && c !== CHAR_QUESTION && c !== CHAR_COLON && c !== CHAR_COMMA && c !== CHAR_LEFT_SQUARE_BRACKET && c !== CHAR_RIGHT_SQUARE_BRACKET && c !== CHAR_LEFT_CURLY_BRACKET && c !== CHAR_RIGHT_CURLY_BRACKET && // | “#” | “&” | “*” | “!” | “|” | “=” | “>” | “'” | “"”
    c !== CHAR_SHARP && c !== CHAR_AMPERSAND && c !== CHAR_ASTERISK && c !== CHAR_EXCLAMATION && c !== CHAR_VERTICAL_LINE && c !== CHAR_EQUALS && c !== CHAR_GREATER_THAN && c !== CHAR_SINGLE_QUOTE && c !== CHAR_DOUBLE_QUOTE && // | “%” | “@” | “`”)
    c !== CHAR_PERCENT && c !== CHAR_COMMERCIAL_AT && c !== CHAR_GRAVE_ACCENT;
  }
  function isPlainSafeLast(c) {
    return !isWhitespace(c) && c !== CHAR_COLON;
  }
  function codePointAt(string, pos) {
    const first = string.charCodeAt(pos);
    let second;
    if (first >= 55296 && first <= 56319 && pos + 1 < string.length) {
      second = string.charCodeAt(pos + 1);
      if (second >= 56320 && second <= 57343) {
        return (first - 55296) * 1024 + second - 56320 + 65536;
      }
    }
    return first;
  }
  function needIndentIndicator(string) {
    const leadingSpaceRe = /^\n* /;
    return leadingSpaceRe.test(string);
  }
  const STYLE_PLAIN = 1;
  const STYLE_SINGLE = 2;
  const STYLE_LITERAL = 3;
  const STYLE_FOLDED = 4;
  const STYLE_DOUBLE = 5;
  function chooseScalarStyle(string, singleLineOnly, indentPerLevel, lineWidth, testAmbiguousType, quotingType, forceQuotes, inblock) {
    let i;
    let char = 0;
    let prevChar = null;
    let hasLineBreak = false;
    let hasFoldableLine = false;
    const shouldTrackWidth = lineWidth !== -1;
    let previousLineBreak = -1;
    let plain = isPlainSafeFirst(codePointAt(string, 0)) && isPlainSafeLast(codePointAt(string, string.length - 1));
    if (singleLineOnly || forceQuotes) {
      for (i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
        char = codePointAt(string, i);
        if (!isPrintable(char)) {
          return STYLE_DOUBLE;
        }
        plain = plain && isPlainSafe(char, prevChar, inblock);
        prevChar = char;
      }
    } else {
      for (i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
        char = codePointAt(string, i);
        if (char === CHAR_LINE_FEED) {
          hasLineBreak = true;
          if (shouldTrackWidth) {
            hasFoldableLine = hasFoldableLine || // Foldable line = too long, and not more-indented.
            i - previousLineBreak - 1 > lineWidth && string[previousLineBreak + 1] !== " ";
            previousLineBreak = i;
          }
        } else if (!isPrintable(char)) {
          return STYLE_DOUBLE;
        }
        plain = plain && isPlainSafe(char, prevChar, inblock);
        prevChar = char;
      }
      hasFoldableLine = hasFoldableLine || shouldTrackWidth && (i - previousLineBreak - 1 > lineWidth && string[previousLineBreak + 1] !== " ");
    }
    if (!hasLineBreak && !hasFoldableLine) {
      if (plain && !forceQuotes && !testAmbiguousType(string)) {
        return STYLE_PLAIN;
      }
      return quotingType === QUOTING_TYPE_DOUBLE ? STYLE_DOUBLE : STYLE_SINGLE;
    }
    if (indentPerLevel > 9 && needIndentIndicator(string)) {
      return STYLE_DOUBLE;
    }
    if (!forceQuotes) {
      return hasFoldableLine ? STYLE_FOLDED : STYLE_LITERAL;
    }
    return quotingType === QUOTING_TYPE_DOUBLE ? STYLE_DOUBLE : STYLE_SINGLE;
  }
  function writeScalar(state, string, level, iskey, inblock) {
    state.dump = (function() {
      if (string.length === 0) {
        return state.quotingType === QUOTING_TYPE_DOUBLE ? '""' : "''";
      }
      if (!state.noCompatMode) {
        if (DEPRECATED_BOOLEANS_SYNTAX.indexOf(string) !== -1 || DEPRECATED_BASE60_SYNTAX.test(string)) {
          return state.quotingType === QUOTING_TYPE_DOUBLE ? '"' + string + '"' : "'" + string + "'";
        }
      }
      const indent = state.indent * Math.max(1, level);
      const lineWidth = state.lineWidth === -1 ? -1 : Math.max(Math.min(state.lineWidth, 40), state.lineWidth - indent);
      const singleLineOnly = iskey || // No block styles in flow mode.
      state.flowLevel > -1 && level >= state.flowLevel;
      function testAmbiguity(string2) {
        return testImplicitResolving(state, string2);
      }
      switch (chooseScalarStyle(
        string,
        singleLineOnly,
        state.indent,
        lineWidth,
        testAmbiguity,
        state.quotingType,
        state.forceQuotes && !iskey,
        inblock
      )) {
        case STYLE_PLAIN:
          return string;
        case STYLE_SINGLE:
          return "'" + string.replace(/'/g, "''") + "'";
        case STYLE_LITERAL:
          return "|" + blockHeader(string, state.indent) + dropEndingNewline(indentString(string, indent));
        case STYLE_FOLDED:
          return ">" + blockHeader(string, state.indent) + dropEndingNewline(indentString(foldString(string, lineWidth), indent));
        case STYLE_DOUBLE:
          return '"' + escapeString(string) + '"';
        default:
          throw new YAMLException2("impossible error: invalid scalar style");
      }
    })();
  }
  function blockHeader(string, indentPerLevel) {
    const indentIndicator = needIndentIndicator(string) ? String(indentPerLevel) : "";
    const clip = string[string.length - 1] === "\n";
    const keep = clip && (string[string.length - 2] === "\n" || string === "\n");
    const chomp = keep ? "+" : clip ? "" : "-";
    return indentIndicator + chomp + "\n";
  }
  function dropEndingNewline(string) {
    return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
  }
  function foldString(string, width) {
    const lineRe = /(\n+)([^\n]*)/g;
    let result = (function() {
      let nextLF = string.indexOf("\n");
      nextLF = nextLF !== -1 ? nextLF : string.length;
      lineRe.lastIndex = nextLF;
      return foldLine(string.slice(0, nextLF), width);
    })();
    let prevMoreIndented = string[0] === "\n" || string[0] === " ";
    let moreIndented;
    let match;
    while (match = lineRe.exec(string)) {
      const prefix = match[1];
      const line = match[2];
      moreIndented = line[0] === " ";
      result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width);
      prevMoreIndented = moreIndented;
    }
    return result;
  }
  function foldLine(line, width) {
    if (line === "" || line[0] === " ") return line;
    const breakRe = / [^ ]/g;
    let match;
    let start = 0;
    let end;
    let curr = 0;
    let next = 0;
    let result = "";
    while (match = breakRe.exec(line)) {
      next = match.index;
      if (next - start > width) {
        end = curr > start ? curr : next;
        result += "\n" + line.slice(start, end);
        start = end + 1;
      }
      curr = next;
    }
    result += "\n";
    if (line.length - start > width && curr > start) {
      result += line.slice(start, curr) + "\n" + line.slice(curr + 1);
    } else {
      result += line.slice(start);
    }
    return result.slice(1);
  }
  function escapeString(string) {
    let result = "";
    let char = 0;
    for (let i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
      char = codePointAt(string, i);
      const escapeSeq = ESCAPE_SEQUENCES[char];
      if (!escapeSeq && isPrintable(char)) {
        result += string[i];
        if (char >= 65536) result += string[i + 1];
      } else {
        result += escapeSeq || encodeHex(char);
      }
    }
    return result;
  }
  function writeFlowSequence(state, level, object) {
    let _result = "";
    const _tag = state.tag;
    for (let index = 0, length = object.length; index < length; index += 1) {
      let value = object[index];
      if (state.replacer) {
        value = state.replacer.call(object, String(index), value);
      }
      if (writeNode(state, level, value, false, false) || typeof value === "undefined" && writeNode(state, level, null, false, false)) {
        if (_result !== "") _result += "," + (!state.condenseFlow ? " " : "");
        _result += state.dump;
      }
    }
    state.tag = _tag;
    state.dump = "[" + _result + "]";
  }
  function writeBlockSequence(state, level, object, compact) {
    let _result = "";
    const _tag = state.tag;
    for (let index = 0, length = object.length; index < length; index += 1) {
      let value = object[index];
      if (state.replacer) {
        value = state.replacer.call(object, String(index), value);
      }
      if (writeNode(state, level + 1, value, true, true, false, true) || typeof value === "undefined" && writeNode(state, level + 1, null, true, true, false, true)) {
        if (!compact || _result !== "") {
          _result += generateNextLine(state, level);
        }
        if (state.dump && CHAR_LINE_FEED === state.dump.charCodeAt(0)) {
          _result += "-";
        } else {
          _result += "- ";
        }
        _result += state.dump;
      }
    }
    state.tag = _tag;
    state.dump = _result || "[]";
  }
  function writeFlowMapping(state, level, object) {
    let _result = "";
    const _tag = state.tag;
    const objectKeyList = Object.keys(object);
    for (let index = 0, length = objectKeyList.length; index < length; index += 1) {
      let pairBuffer = "";
      if (_result !== "") pairBuffer += ", ";
      if (state.condenseFlow) pairBuffer += '"';
      const objectKey = objectKeyList[index];
      let objectValue = object[objectKey];
      if (state.replacer) {
        objectValue = state.replacer.call(object, objectKey, objectValue);
      }
      if (!writeNode(state, level, objectKey, false, false)) {
        continue;
      }
      if (state.dump.length > 1024) pairBuffer += "? ";
      pairBuffer += state.dump + (state.condenseFlow ? '"' : "") + ":" + (state.condenseFlow ? "" : " ");
      if (!writeNode(state, level, objectValue, false, false)) {
        continue;
      }
      pairBuffer += state.dump;
      _result += pairBuffer;
    }
    state.tag = _tag;
    state.dump = "{" + _result + "}";
  }
  function writeBlockMapping(state, level, object, compact) {
    let _result = "";
    const _tag = state.tag;
    const objectKeyList = Object.keys(object);
    if (state.sortKeys === true) {
      objectKeyList.sort();
    } else if (typeof state.sortKeys === "function") {
      objectKeyList.sort(state.sortKeys);
    } else if (state.sortKeys) {
      throw new YAMLException2("sortKeys must be a boolean or a function");
    }
    for (let index = 0, length = objectKeyList.length; index < length; index += 1) {
      let pairBuffer = "";
      if (!compact || _result !== "") {
        pairBuffer += generateNextLine(state, level);
      }
      const objectKey = objectKeyList[index];
      let objectValue = object[objectKey];
      if (state.replacer) {
        objectValue = state.replacer.call(object, objectKey, objectValue);
      }
      if (!writeNode(state, level + 1, objectKey, true, true, true)) {
        continue;
      }
      const explicitPair = state.tag !== null && state.tag !== "?" || state.dump && state.dump.length > 1024;
      if (explicitPair) {
        if (state.dump && CHAR_LINE_FEED === state.dump.charCodeAt(0)) {
          pairBuffer += "?";
        } else {
          pairBuffer += "? ";
        }
      }
      pairBuffer += state.dump;
      if (explicitPair) {
        pairBuffer += generateNextLine(state, level);
      }
      if (!writeNode(state, level + 1, objectValue, true, explicitPair)) {
        continue;
      }
      if (state.dump && CHAR_LINE_FEED === state.dump.charCodeAt(0)) {
        pairBuffer += ":";
      } else {
        pairBuffer += ": ";
      }
      pairBuffer += state.dump;
      _result += pairBuffer;
    }
    state.tag = _tag;
    state.dump = _result || "{}";
  }
  function detectType(state, object, explicit) {
    const typeList = explicit ? state.explicitTypes : state.implicitTypes;
    for (let index = 0, length = typeList.length; index < length; index += 1) {
      const type2 = typeList[index];
      if ((type2.instanceOf || type2.predicate) && (!type2.instanceOf || typeof object === "object" && object instanceof type2.instanceOf) && (!type2.predicate || type2.predicate(object))) {
        if (explicit) {
          if (type2.multi && type2.representName) {
            state.tag = type2.representName(object);
          } else {
            state.tag = type2.tag;
          }
        } else {
          state.tag = "?";
        }
        if (type2.represent) {
          const style = state.styleMap[type2.tag] || type2.defaultStyle;
          let _result;
          if (_toString.call(type2.represent) === "[object Function]") {
            _result = type2.represent(object, style);
          } else if (_hasOwnProperty.call(type2.represent, style)) {
            _result = type2.represent[style](object, style);
          } else {
            throw new YAMLException2("!<" + type2.tag + '> tag resolver accepts not "' + style + '" style');
          }
          state.dump = _result;
        }
        return true;
      }
    }
    return false;
  }
  function writeNode(state, level, object, block, compact, iskey, isblockseq) {
    state.tag = null;
    state.dump = object;
    if (!detectType(state, object, false)) {
      detectType(state, object, true);
    }
    const type2 = _toString.call(state.dump);
    const inblock = block;
    if (block) {
      block = state.flowLevel < 0 || state.flowLevel > level;
    }
    const objectOrArray = type2 === "[object Object]" || type2 === "[object Array]";
    let duplicateIndex;
    let duplicate;
    if (objectOrArray) {
      duplicateIndex = state.duplicates.indexOf(object);
      duplicate = duplicateIndex !== -1;
    }
    if (state.tag !== null && state.tag !== "?" || duplicate || state.indent !== 2 && level > 0) {
      compact = false;
    }
    if (duplicate && state.usedDuplicates[duplicateIndex]) {
      state.dump = "*ref_" + duplicateIndex;
    } else {
      if (objectOrArray && duplicate && !state.usedDuplicates[duplicateIndex]) {
        state.usedDuplicates[duplicateIndex] = true;
      }
      if (type2 === "[object Object]") {
        if (block && Object.keys(state.dump).length !== 0) {
          writeBlockMapping(state, level, state.dump, compact);
          if (duplicate) {
            state.dump = "&ref_" + duplicateIndex + state.dump;
          }
        } else {
          writeFlowMapping(state, level, state.dump);
          if (duplicate) {
            state.dump = "&ref_" + duplicateIndex + " " + state.dump;
          }
        }
      } else if (type2 === "[object Array]") {
        if (block && state.dump.length !== 0) {
          if (state.noArrayIndent && !isblockseq && level > 0) {
            writeBlockSequence(state, level - 1, state.dump, compact);
          } else {
            writeBlockSequence(state, level, state.dump, compact);
          }
          if (duplicate) {
            state.dump = "&ref_" + duplicateIndex + state.dump;
          }
        } else {
          writeFlowSequence(state, level, state.dump);
          if (duplicate) {
            state.dump = "&ref_" + duplicateIndex + " " + state.dump;
          }
        }
      } else if (type2 === "[object String]") {
        if (state.tag !== "?") {
          writeScalar(state, state.dump, level, iskey, inblock);
        }
      } else if (type2 === "[object Undefined]") {
        return false;
      } else {
        if (state.skipInvalid) return false;
        throw new YAMLException2("unacceptable kind of an object to dump " + type2);
      }
      if (state.tag !== null && state.tag !== "?") {
        let tagStr = encodeURI(
          state.tag[0] === "!" ? state.tag.slice(1) : state.tag
        ).replace(/!/g, "%21");
        if (state.tag[0] === "!") {
          tagStr = "!" + tagStr;
        } else if (tagStr.slice(0, 18) === "tag:yaml.org,2002:") {
          tagStr = "!!" + tagStr.slice(18);
        } else {
          tagStr = "!<" + tagStr + ">";
        }
        state.dump = tagStr + " " + state.dump;
      }
    }
    return true;
  }
  function getDuplicateReferences(object, state) {
    const objects = [];
    const duplicatesIndexes = [];
    inspectNode(object, objects, duplicatesIndexes);
    const length = duplicatesIndexes.length;
    for (let index = 0; index < length; index += 1) {
      state.duplicates.push(objects[duplicatesIndexes[index]]);
    }
    state.usedDuplicates = new Array(length);
  }
  function inspectNode(object, objects, duplicatesIndexes) {
    if (object !== null && typeof object === "object") {
      const index = objects.indexOf(object);
      if (index !== -1) {
        if (duplicatesIndexes.indexOf(index) === -1) {
          duplicatesIndexes.push(index);
        }
      } else {
        objects.push(object);
        if (Array.isArray(object)) {
          for (let i = 0, length = object.length; i < length; i += 1) {
            inspectNode(object[i], objects, duplicatesIndexes);
          }
        } else {
          const objectKeyList = Object.keys(object);
          for (let i = 0, length = objectKeyList.length; i < length; i += 1) {
            inspectNode(object[objectKeyList[i]], objects, duplicatesIndexes);
          }
        }
      }
    }
  }
  function dump2(input, options) {
    options = options || {};
    const state = new State(options);
    if (!state.noRefs) getDuplicateReferences(input, state);
    let value = input;
    if (state.replacer) {
      value = state.replacer.call({ "": value }, "", value);
    }
    if (writeNode(state, 0, value, true, true)) return state.dump + "\n";
    return "";
  }
  dumper.dump = dump2;
  return dumper;
}
var hasRequiredJsYaml;
function requireJsYaml() {
  if (hasRequiredJsYaml) return jsYaml;
  hasRequiredJsYaml = 1;
  const loader2 = requireLoader();
  const dumper2 = requireDumper();
  function renamed(from, to) {
    return function() {
      throw new Error("Function yaml." + from + " is removed in js-yaml 4. Use yaml." + to + " instead, which is now safe by default.");
    };
  }
  jsYaml.Type = requireType();
  jsYaml.Schema = requireSchema();
  jsYaml.FAILSAFE_SCHEMA = requireFailsafe();
  jsYaml.JSON_SCHEMA = requireJson();
  jsYaml.CORE_SCHEMA = requireCore();
  jsYaml.DEFAULT_SCHEMA = require_default();
  jsYaml.load = loader2.load;
  jsYaml.loadAll = loader2.loadAll;
  jsYaml.dump = dumper2.dump;
  jsYaml.YAMLException = requireException();
  jsYaml.types = {
    binary: requireBinary(),
    float: requireFloat(),
    map: requireMap(),
    null: require_null(),
    pairs: requirePairs(),
    set: requireSet(),
    timestamp: requireTimestamp(),
    bool: requireBool(),
    int: requireInt(),
    merge: requireMerge(),
    omap: requireOmap(),
    seq: requireSeq(),
    str: requireStr()
  };
  jsYaml.safeLoad = renamed("safeLoad", "load");
  jsYaml.safeLoadAll = renamed("safeLoadAll", "loadAll");
  jsYaml.safeDump = renamed("safeDump", "dump");
  return jsYaml;
}
var jsYamlExports = requireJsYaml();
const yaml = /* @__PURE__ */ getDefaultExportFromCjs(jsYamlExports);
const {
  Type,
  Schema,
  FAILSAFE_SCHEMA,
  JSON_SCHEMA,
  CORE_SCHEMA,
  DEFAULT_SCHEMA,
  load,
  loadAll,
  dump,
  YAMLException,
  types,
  safeLoad,
  safeLoadAll,
  safeDump
} = yaml;

//# sourceMappingURL=js-yaml.mjs.map

;// CONCATENATED MODULE: ./build/src/sources/yaml-text.js


/**
 * The core schema builds plain values only, and knows no merge keys: a file of merges inside merges cannot keep it busy. Aliases
 * share one value. Of a key written twice the last one counts, as in JSON.
 */
const YAML_OPTIONS = { schema: CORE_SCHEMA, json: true };
/** The value of a YAML text, or the first place where it is broken. */
function parseYaml(path, text) {
    try {
        return { value: load(text, YAML_OPTIONS) };
    }
    catch (error) {
        const known = error instanceof YAMLException;
        const message = `${path} is not valid YAML: ${known ? error.reason : 'it is nested too deeply'}`;
        const location = known && error.mark ? pointAt(path, error.mark) : wholeFile(path);
        return { problem: { kind: 'unreadable', location, message } };
    }
}
function pointAt(path, mark) {
    const [line, column] = [mark.line + 1, mark.column + 1];
    return { path, line, column, endLine: line, endColumn: column };
}
//# sourceMappingURL=yaml-text.js.map
;// CONCATENATED MODULE: ./build/src/sources/yaml-keys.js


/** Where the keys and list items of a YAML text stand. */
function yamlKeys(text) {
    const top = { start: 0, end: 0, value: null, inner: [] };
    const open = [top];
    const listener = (event, state) => {
        if (event === 'open') {
            open.push({ start: state.position, end: state.position, value: null, inner: [] });
            return;
        }
        const frame = open.pop();
        if (!frame)
            return;
        frame.end = state.position;
        frame.value = state.result;
        open.at(-1)?.inner.push(frame);
    };
    load(text, { ...YAML_OPTIONS, listener });
    return keysOf(top.inner[0] ?? top);
}
/** js-yaml reports the parts of a mapping in turns: key, value, key, value. */
function keysOf(top) {
    const root = { span: { start: 0, end: 0 }, children: new Map() };
    const pending = [{ frame: top, node: root }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const { node } = next;
        const { value: whole, inner } = withoutWrapping(next.frame);
        const isList = Array.isArray(whole);
        for (let index = 0; index < inner.length; index += isList ? 1 : 2) {
            const key = inner[index];
            const value = isList ? key : inner[index + 1];
            const name = isList ? String(index) : String(key?.value);
            if (!key || !value || !has(whole, name))
                break;
            const child = { span: { start: key.start, end: isList ? key.start : key.end }, children: new Map() };
            node.children.set(name, child);
            pending.push({ frame: value, node: child });
        }
    }
    return root;
}
/** `{ a: 1 }` is first read as if it were the key of a mapping, so its frame stands inside another one for the same value. */
function withoutWrapping(frame) {
    let found = frame;
    for (;;) {
        const [only, second] = found.inner;
        if (!only || second || only.value !== found.value)
            return found;
        found = only;
    }
}
function has(whole, name) {
    return typeof whole === 'object' && whole !== null && Object.hasOwn(whole, name);
}
//# sourceMappingURL=yaml-keys.js.map
;// CONCATENATED MODULE: ./build/src/sources/openapi/openapi-document.js

/** References may lead to references; a longer chain is a circle or a joke. */
const MOST_HOPS = 10;
/** The part that a `$ref` inside the document leads to; a part without one is returned as it is. */
function resolved({ root }, part) {
    let found = part;
    for (let hops = 0; hops < MOST_HOPS; hops++) {
        const reference = member(found.value, '$ref');
        if (typeof reference !== 'string' || !reference.startsWith('#/'))
            return found;
        const keys = reference.slice(2).split('/').map(unescaped);
        found = { keys, value: keys.reduce(item, root) };
    }
    return { value: null, keys: found.keys };
}
function below({ value, keys }, key) {
    return { value: item(value, String(key)), keys: [...keys, key] };
}
/**
 * Computes once for each object of the document. References and YAML aliases let one small object stand in thousands of places, and the
 * work must stay in proportion to the text.
 */
function oncePerObject(compute) {
    const known = new Map();
    return (part) => {
        if (typeof part.value !== 'object' || part.value === null)
            return compute(part);
        const before = known.get(part.value);
        if (before !== undefined)
            return before;
        const result = compute(part);
        known.set(part.value, result);
        return result;
    };
}
function item(value, key) {
    return Array.isArray(value) ? value[Number(key)] : isObject(value) ? member(value, key) : undefined;
}
/** @see https://www.rfc-editor.org/rfc/rfc6901 */
function unescaped(token) {
    const decoded = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (!decoded.includes('%'))
        return decoded;
    try {
        return decodeURIComponent(decoded);
    }
    catch {
        return decoded;
    }
}
//# sourceMappingURL=openapi-document.js.map
;// CONCATENATED MODULE: ./build/src/sources/openapi/operation-id.js
const LONGEST_NAME = 80;
/** Four characters are kept for a suffix that tells equal ids apart. */
const LONGEST_ID = 76;
/**
 * The name that API Management gives an operation on import.
 *
 * @see https://learn.microsoft.com/azure/api-management/api-management-api-import-restrictions#normalization-rules-for-operationid
 */
function normalisedId(id) {
    const dashed = id.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    return dashed.replace(/^-|-$/g, '').slice(0, LONGEST_ID);
}
/**
 * The id of an operation of a specification. An id that could be the name of a resource is kept as written: an export writes that name,
 * whatever its case. Without an id, the name is made of method and path.
 */
function operationId(written, method, urlTemplate) {
    if (!written)
        return normalisedId(`${method}-${urlTemplate}`);
    return written.length <= LONGEST_NAME && /^[\w.-]+$/.test(written) ? written : normalisedId(written);
}
/** Gives each id once: the second `get-orders` becomes `get-orders-1`. */
function distinctIds() {
    const given = new Map();
    return (id) => {
        const uses = given.get(id.toLowerCase()) ?? 0;
        given.set(id.toLowerCase(), uses + 1);
        return uses === 0 ? id : `${id}-${uses}`;
    };
}
//# sourceMappingURL=operation-id.js.map
;// CONCATENATED MODULE: ./build/src/sources/openapi/request-body.js


/** API Management drops a body that a specification declares for these. */
const WITHOUT_BODY = ['get', 'head', 'options'];
/** Says whether the body of an operation is JSON in every alternative that the specification offers. */
function bodyReader(document) {
    const isJsonContent = oncePerObject(({ value }) => isObject(value) && areJson(Object.keys(value)));
    const isBodyParameter = oncePerObject((parameters) => hasBodyParameter(document, parameters));
    const areJsonTypes = oncePerObject(({ value }) => Array.isArray(value) && areJson(value));
    return (method, operation) => {
        if (WITHOUT_BODY.includes(method))
            return false;
        const body = resolved(document, below(operation, 'requestBody'));
        if (isObject(body.value))
            return isJsonContent(below(body, 'content'));
        const consumes = member(operation.value, 'consumes') ?? document.root['consumes'];
        return isBodyParameter(below(operation, 'parameters')) && areJsonTypes({ value: consumes, keys: [] });
    };
}
/** OpenAPI 2. */
function hasBodyParameter(document, parameters) {
    return arrayMember({ list: parameters.value }, 'list').some((_, index) => stringMember(resolved(document, below(parameters, index)).value, 'in') === 'body');
}
function areJson(types) {
    return types.length > 0 && types.every((type) => typeof type === 'string' && isJson(type));
}
/** @see https://mimesniff.spec.whatwg.org/#json-mime-type */
function isJson(type) {
    const essence = (type.split(';')[0] ?? '').trim().toLowerCase();
    return essence === 'application/json' || essence === 'text/json' || essence.endsWith('+json');
}
//# sourceMappingURL=request-body.js.map
;// CONCATENATED MODULE: ./build/src/sources/openapi/request-headers.js



/** Far beyond what an HTTP request can carry; keeps aliased lists from multiplying. */
const MOST_HEADERS = 200;
/** Reads the header parameters of an operation: its own, and those of its path that it does not replace. */
function headerReader(document) {
    const headersOf = oncePerObject((parameters) => readHeaders(document, parameters));
    return (path, operation) => {
        const [shared, own] = [headersOf(path), headersOf(operation)];
        if (shared.length === 0)
            return own;
        const replaced = new Set(own.map(({ name }) => name.toLowerCase()));
        return [...shared.filter(({ name }) => !replaced.has(name.toLowerCase())), ...own];
    };
}
function readHeaders(document, parameters) {
    const headers = [];
    if (!Array.isArray(parameters.value))
        return headers;
    for (let index = 0; index < parameters.value.length && headers.length < MOST_HEADERS; index++) {
        const { value, keys } = resolved(document, below(parameters, index));
        const name = stringMember(value, 'name');
        if (name === null || stringMember(value, 'in') !== 'header')
            continue;
        const required = booleanMember(value, 'required') === true;
        headers.push(placed({ name, required }, document.locate, [...keys, 'name']));
    }
    return headers;
}
//# sourceMappingURL=request-headers.js.map
;// CONCATENATED MODULE: ./build/src/sources/openapi/security.js


/** Says whether every alternative of a `security` list needs the `Authorization` header. */
function authorizationReader(document) {
    const schemes = authorizationSchemes(document);
    const isNeeded = oncePerObject(({ value }) => {
        return Array.isArray(value) && value.length > 0 && value.every((alternative) => names(alternative).some(isScheme));
    });
    const isScheme = (name) => schemes.has(name);
    const names = (alternative) => (isObject(alternative) ? Object.keys(alternative) : []);
    return (security) => isNeeded({ value: security, keys: [] });
}
/** The names of the schemes that put something into the `Authorization` header. */
function authorizationSchemes(document) {
    const { root } = document;
    const found = new Set();
    for (const table of [member(root['components'], 'securitySchemes'), root['securityDefinitions']]) {
        if (!isObject(table))
            continue;
        for (const name of Object.keys(table)) {
            if (usesAuthorization(resolved(document, below({ value: table, keys: [] }, name)).value))
                found.add(name);
        }
    }
    return found;
}
/** OpenAPI 2 calls `basic` what OpenAPI 3 calls `http`. */
const AUTHORIZATION_TYPES = ['http', 'basic', 'oauth2', 'openIdConnect'];
function usesAuthorization(scheme) {
    const type = stringMember(scheme, 'type');
    if (type !== 'apiKey')
        return AUTHORIZATION_TYPES.includes(type);
    return stringMember(scheme, 'in') === 'header' && stringMember(scheme, 'name')?.toLowerCase() === 'authorization';
}
//# sourceMappingURL=security.js.map
;// CONCATENATED MODULE: ./build/src/sources/openapi/openapi-operations.js








const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
/** Several times what API Management takes; aliases can multiply a small file into more. */
const MOST_OPERATIONS = 20_000;
/** `x-ms-paths` holds paths that differ in their query only, and API Management reads it like `paths`. */
const PATH_TABLES = ['paths', 'x-ms-paths'];
function openApiOperations(document) {
    const operations = [];
    const problems = [];
    const read = operationReader(document);
    for (const part of operationParts(document)) {
        if (operations.length === MOST_OPERATIONS) {
            problems.push(tooManyOperations(document));
            break;
        }
        operations.push(read(part));
    }
    return { operations, problems };
}
function* operationParts(document) {
    const top = { value: document.root, keys: [] };
    for (const table of PATH_TABLES) {
        const paths = below(top, table);
        if (!isObject(paths.value))
            continue;
        for (const urlTemplate of Object.keys(paths.value)) {
            const pathItem = resolved(document, below(paths, urlTemplate));
            if (!urlTemplate.startsWith('/') || !isObject(pathItem.value))
                continue;
            for (const method of Object.keys(pathItem.value)) {
                const operation = below(pathItem, method);
                if (METHODS.includes(method) && isObject(operation.value))
                    yield { urlTemplate, method, pathItem, operation };
            }
        }
    }
}
function operationReader(document) {
    const distinct = distinctIds();
    const headers = headerReader(document);
    const hasJsonBody = bodyReader(document);
    const needsAuthorization = authorizationReader(document);
    return ({ urlTemplate, method, pathItem, operation }) => {
        const details = {
            id: distinct(operationId(stringMember(operation.value, 'operationId'), method, urlTemplate)),
            method: method.toUpperCase(),
            urlTemplate,
            requestHeaders: headers(below(pathItem, 'parameters'), below(operation, 'parameters')),
            jsonBody: hasJsonBody(method, operation),
            needsAuthorization: needsAuthorization(member(operation.value, 'security') ?? document.root['security'])
        };
        return placed(details, document.locate, operation.keys);
    };
}
function tooManyOperations({ path }) {
    const message = `${path} has more than ${MOST_OPERATIONS} operations, and only those are analysed`;
    return { kind: 'skipped', location: wholeFile(path), message, incomplete: true };
}
//# sourceMappingURL=openapi-operations.js.map
;// CONCATENATED MODULE: ./build/src/sources/openapi/openapi.js








/** The operations of an OpenAPI 2, 3.0 or 3.1 document. */
function readOpenApi(path, text) {
    const isJson = path.endsWith('.json');
    const parsed = isJson ? parseJson(path, text) : parseYaml(path, text);
    if ('problem' in parsed)
        return { operations: [], problems: [parsed.problem] };
    const { value } = parsed;
    if (!isObject(value) || (member(value, 'openapi') ?? member(value, 'swagger')) === undefined) {
        const message = `${path} is no OpenAPI document: it has neither openapi nor swagger at its top`;
        return { operations: [], problems: [{ kind: 'unreadable', location: wholeFile(path), message }] };
    }
    return openApiOperations({ root: value, path, locate: locator(path, text, isJson ? jsonKeys : yamlKeys) });
}
//# sourceMappingURL=openapi.js.map
;// CONCATENATED MODULE: ./build/src/sources/openapi/xml-tags.js
/** What is no tag, and how it ends. */
const SKIPPED = [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
    ['<!', '>']
];
/** The tags of an XML text in order, in one pass; enough to find names in a WSDL or a WADL document. */
function* xmlTags(text) {
    let position = text.indexOf('<');
    while (position >= 0) {
        const skipped = SKIPPED.find(([opening]) => text.startsWith(opening, position));
        const end = skipped ? endOf(text, skipped[1], position) : tagEnd(text, position);
        if (end < 0)
            return;
        if (!skipped)
            yield tag(text, { start: position, end });
        position = text.indexOf('<', end);
    }
}
function endOf(text, closing, from) {
    const found = text.indexOf(closing, from);
    return found < 0 ? -1 : found + closing.length;
}
/** After the `>` that stands in no quotes. */
function tagEnd(text, start) {
    for (let position = start + 1; position < text.length; position++) {
        const character = text[position];
        if (character === '>')
            return position + 1;
        if (character !== '"' && character !== "'")
            continue;
        position = text.indexOf(character, position + 1);
        if (position < 0)
            return -1;
    }
    return -1;
}
function tag(text, span) {
    const written = text.slice(span.start, span.end);
    const name = /^<\/?(?:[\w.-]+:)?([\w.-]*)/.exec(written)?.[1] ?? '';
    const kind = written.startsWith('</') ? 'end' : written.endsWith('/>') ? 'empty' : 'start';
    return { name, kind, span, attribute: (wanted) => attributeOf(written, wanted) };
}
function attributeOf(written, wanted) {
    for (const [, name, double, single] of written.matchAll(/\s([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
        if (name === wanted)
            return double ?? single ?? '';
    }
    return null;
}
//# sourceMappingURL=xml-tags.js.map
;// CONCATENATED MODULE: ./build/src/sources/openapi/wadl.js




/** A long chain of nested resources must not make every path below it long. */
const DEEPEST_RESOURCE = 50;
/** The methods of the resources of a WADL document; nested resources join their paths. */
function wadlOperations(path, text) {
    const file = fileText(path, text);
    const distinct = distinctIds();
    const operations = [];
    const resources = [];
    for (const { name, kind, span, attribute } of xmlTags(text)) {
        if (name === 'resource' && kind === 'start')
            resources.push(attribute('path') ?? '');
        if (name === 'resource' && kind === 'end')
            resources.pop();
        const method = name === 'method' && kind !== 'end' && resources.length > 0 ? attribute('name') : null;
        if (!method || resources.length > DEEPEST_RESOURCE)
            continue;
        const urlTemplate = urlTemplateOf(resources);
        const id = distinct(operationId(attribute('id'), method, urlTemplate));
        operations.push(bareOperation({ id, method, urlTemplate }, () => file.locate(span)));
    }
    return operations;
}
/** `/orders/` and `{id}` join to `/orders/{id}`. */
function urlTemplateOf(resources) {
    const segments = resources.flatMap((resource) => resource.split('/')).filter((segment) => segment !== '');
    return `/${segments.join('/')}`;
}
//# sourceMappingURL=wadl.js.map
;// CONCATENATED MODULE: ./build/src/sources/openapi/wsdl.js



/** The operations of the port types (WSDL 1.1) or interfaces (2.0) of a WSDL document. SOAP posts each of them to one address. */
function wsdlOperations(path, text) {
    const file = fileText(path, text);
    const operations = new Map();
    let isInside = false;
    for (const { name, kind, span, attribute } of xmlTags(text)) {
        if (name === 'portType' || name === 'interface')
            isInside = kind === 'start';
        if (!isInside || name !== 'operation' || kind === 'end')
            continue;
        const id = attribute('name');
        if (!id || operations.has(id))
            continue;
        operations.set(id, bareOperation({ id, method: 'POST', urlTemplate: '/' }, () => file.locate(span)));
    }
    return [...operations.values()];
}
//# sourceMappingURL=wsdl.js.map
;// CONCATENATED MODULE: ./build/src/sources/openapi/specification.js




/** The file names under which an API's specification is stored; of several, the first counts. */
const SPECIFICATION_NAMES = [
    'specification.yaml',
    'specification.yml',
    'specification.json',
    'specification.wsdl',
    'specification.wadl',
    'specification.graphql'
];
/** The operations of a specification: OpenAPI 2, 3.0 and 3.1 in JSON or YAML, WSDL, WADL. */
function readSpecification(path, text) {
    switch (path.slice(path.lastIndexOf('.'))) {
        case '.wsdl':
            return { operations: wsdlOperations(path, text), problems: [] };
        case '.wadl':
            return { operations: wadlOperations(path, text), problems: [] };
        case '.graphql':
            return { operations: [], problems: [] };
        default:
            return readOpenApi(path, text);
    }
}
/**
 * The one operation that API Management itself gives an API of some types.
 *
 * @see https://learn.microsoft.com/azure/api-management/graphql-apis-overview
 * @see https://learn.microsoft.com/azure/api-management/websocket-api#onhandshake-operation
 */
function systemOperation(type, declaredAt) {
    const locate = () => declaredAt;
    if (type === 'websocket')
        return [bareOperation({ id: 'onHandshake', method: 'GET', urlTemplate: '/' }, locate)];
    if (type !== 'graphql')
        return [];
    return [{ ...bareOperation({ id: 'graphql', method: 'POST', urlTemplate: '/' }, locate), jsonBody: true }];
}
//# sourceMappingURL=specification.js.map
;// CONCATENATED MODULE: ./build/src/sources/apiops/api-name.js
/** `orders;rev=2` names revision 2 of `orders`; a name without it the current revision. */
function splitRevision(name) {
    const [, id, revision] = /^(.+);rev=(\w+)$/i.exec(name) ?? [];
    return { id: id ?? name, revision: revision ?? null };
}
//# sourceMappingURL=api-name.js.map
;// CONCATENATED MODULE: ./build/src/sources/apiops/join-operations.js

/** The best key first: a folder takes the operation of its own name before one that only resembles it. */
const KEYS = [
    ({ id }) => id,
    ({ id }) => id.toLowerCase(),
    ({ id }) => normalisedId(id) || null,
    ({ method, urlTemplate }) => (method === '' ? null : `${method.toUpperCase()} ${urlTemplate}`)
];
/** Joins operation folders with the operations of a specification; a folder that joins nothing is an operation of its own. */
function joinOperations(specified, folders) {
    const folderOf = new Map();
    const alone = new Set(folders);
    for (const keyOf of KEYS) {
        if (alone.size === 0)
            break;
        const byKey = new Map();
        for (const operation of specified)
            if (!folderOf.has(operation))
                byKey.set(keyOf(operation), operation);
        for (const folder of alone) {
            const key = keyOf({ ...folder, id: folder.folder.name });
            const operation = key === null ? undefined : byKey.get(key);
            if (!operation || folderOf.has(operation))
                continue;
            folderOf.set(operation, folder);
            alone.delete(folder);
        }
    }
    const joined = specified.map((operation) => join(operation, folderOf.get(operation)));
    return [...joined, ...[...alone].map(ownOperation)];
}
function join(found, folder) {
    const { id, method, urlTemplate } = found;
    return { id: folder?.folder.name ?? id, method, urlTemplate, found };
}
function ownOperation({ folder, method, urlTemplate, declaredAt }) {
    const found = { requestHeaders: [], jsonBody: false, needsAuthorization: false, declaredAt };
    return { id: folder.name, method, urlTemplate, found };
}
//# sourceMappingURL=join-operations.js.map
;// CONCATENATED MODULE: ./build/src/sources/apiops/read-operations.js








const FILE = 'operationInformation.json';
/** Declares the operations of an API, from its specification and its operation folders, with their policies. */
function readOperations(context, folder, api, scopeApi) {
    const folders = readFolders(context, folder);
    for (const { folder: own } of folders) {
        readPolicy(context, own, { kind: 'operation', workspace: api.workspace, api: scopeApi, operation: own.name });
    }
    for (const { id, method, urlTemplate, found } of joinOperations(specified(context, folder, api), folders)) {
        const operation = {
            id,
            api: api.id,
            workspace: api.workspace,
            revision: api.revision,
            method,
            urlTemplate,
            requestHeaders: found.requestHeaders,
            jsonBody: found.jsonBody,
            needsAuthorization: found.needsAuthorization,
            get declaredAt() {
                return found.declaredAt;
            }
        };
        context.reading.declarations.push({ kind: 'operation', service: context.service, layout: 'apiops', operation });
    }
}
function readFolders(context, api) {
    return artefacts(api, ['operations']).flatMap((folder) => {
        const declaring = [FILE, 'policy.xml'].find((name) => folder.files.has(name));
        if (declaring === undefined)
            return [];
        const properties = readInformation(context, folder, FILE)?.properties;
        const method = stringMember(properties, 'method') ?? '';
        const urlTemplate = stringMember(properties, 'urlTemplate') ?? '';
        return [{ folder, method, urlTemplate, declaredAt: wholeFile(pathIn(folder, declaring)) }];
    });
}
function specified({ tree, reading }, folder, api) {
    const system = systemOperation(api.type, api.declaredAt);
    const name = SPECIFICATION_NAMES.find((candidate) => folder.files.has(candidate));
    if (name === undefined || system.length > 0)
        return system;
    const path = pathIn(folder, name);
    const text = reading_readText(tree, path, SPECIFICATION_LIMIT, 'detail', reading);
    if (text === null)
        return [];
    const { operations, problems } = readSpecification(path, text);
    reading.problems.push(...problems);
    return operations;
}
//# sourceMappingURL=read-operations.js.map
;// CONCATENATED MODULE: ./build/src/sources/apiops/read-apis.js








const read_apis_FILE = 'apiInformation.json';
/** @see https://learn.microsoft.com/azure/api-management/api-management-subscriptions#use-a-subscription-key */
const DEFAULT_KEY_HEADER = 'Ocp-Apim-Subscription-Key';
const DEFAULT_KEY_QUERY = 'subscription-key';
function readApis(context, owner, workspace) {
    const claims = new Map();
    for (const folder of artefacts(owner, ['apis'])) {
        const declaring = declaringFile(folder);
        if (declaring === null)
            continue;
        const api = apiOf(context, folder, workspace, wholeFile(declaring));
        const rival = claimedBefore(claims, api, folder.path);
        if (rival === null)
            declareApi(context, folder, api);
        else
            read_apis_refuse(context, folder, api, rival);
    }
}
/** The file that shows that a folder is an API; null for a folder without any. */
function declaringFile(folder) {
    const own = [read_apis_FILE, 'policy.xml', ...SPECIFICATION_NAMES].find((name) => folder.files.has(name));
    if (own !== undefined)
        return pathIn(folder, own);
    const [inner] = artefacts(folder, ['operations', 'resolvers']);
    return inner ? firstFile(inner) : null;
}
function apiOf(context, folder, workspace, declaredAt) {
    const properties = readInformation(context, folder, read_apis_FILE)?.properties;
    const { id, revision } = splitRevision(folder.name);
    const isCurrent = booleanMember(properties, 'isCurrent');
    const keyNames = member(properties, 'subscriptionKeyParameterNames');
    return {
        id,
        workspace,
        displayName: stringMember(properties, 'displayName'),
        path: stringMember(properties, 'path'),
        type: typeOf(properties, folder),
        subscriptionRequired: booleanMember(properties, 'subscriptionRequired'),
        subscriptionKeyHeader: stringMember(keyNames, 'header') ?? DEFAULT_KEY_HEADER,
        subscriptionKeyQuery: stringMember(keyNames, 'query') ?? DEFAULT_KEY_QUERY,
        revision: revision ?? String(member(properties, 'apiRevision') ?? '1'),
        current: revision === null ? isCurrent !== false : isCurrent === true,
        versionSet: stringMember(properties, 'apiVersionSetId')?.split('/').at(-1) || null,
        declaredAt
    };
}
const TYPES = ['http', 'soap', 'graphql', 'websocket'];
function typeOf(properties, folder) {
    const written = stringMember(properties, 'type') ?? stringMember(properties, 'apiType');
    if (written !== null)
        return TYPES.find((type) => type === written.toLowerCase()) ?? 'other';
    if (folder.files.has('specification.graphql'))
        return 'graphql';
    return folder.files.has('specification.wsdl') ? 'soap' : 'http';
}
/** Resource names are compared without case. An API has one folder per revision, and one current revision. */
function claimedBefore(claims, { id, revision, current }, path) {
    const keys = [`${id};rev=${revision}`, ...(current ? [id] : [])].map((key) => key.toLowerCase());
    const rival = keys.map((key) => claims.get(key)).find((claim) => claim !== undefined);
    if (rival === undefined)
        for (const key of keys)
            claims.set(key, path);
    return rival ?? null;
}
/** The scope of an old revision keeps its `;rev=N`: nothing but that revision runs its policies. */
function declareApi(context, folder, api) {
    const { service, reading } = context;
    const { workspace } = api;
    const scopeApi = api.current ? api.id : `${api.id};rev=${api.revision}`;
    reading.declarations.push({ kind: 'api', service, layout: 'apiops', api });
    readPolicy(context, folder, { kind: 'api', workspace, api: scopeApi });
    readOperations(context, folder, api, scopeApi);
    for (const resolver of artefacts(folder, ['resolvers'])) {
        readPolicy(context, resolver, { kind: 'resolver', workspace, api: scopeApi, resolver: resolver.name });
    }
}
function read_apis_refuse({ reading }, folder, { id, current, revision }, rival) {
    for (const path of filesBelow(folder))
        reading.claimed.add(path);
    const claim = current ? `the current revision of API ${id}` : `revision ${revision} of API ${id}`;
    reading.problems.push({
        kind: 'skipped',
        location: wholeFile(declaringFile(folder) ?? folder.path),
        message: `${folder.path} claims ${claim}, as ${rival} does, and is left out: rename or remove one of the two folders`
    });
}
//# sourceMappingURL=read-apis.js.map
;// CONCATENATED MODULE: ./build/src/sources/json-string-text.js

/** The text that a JSON string holds, such as a policy; its spans become places in the JSON file. */
function jsonStringText(path, json, string) {
    const file = fileText(path, json);
    const { text, decodedAt, rawAt } = decode(json, string.offset + 1, string.offset + string.length - 1);
    const rawOffset = (offset) => {
        const index = lastAtMost(decodedAt, offset);
        return (rawAt[index] ?? 0) + offset - (decodedAt[index] ?? 0);
    };
    return { path, text, locate: ({ start, end }) => file.locate({ start: rawOffset(start), end: rawOffset(end) }) };
}
const SIMPLE_ESCAPES = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
/** Decodes the characters between two quotes and remembers, before and after each escape, where both texts stand. */
function decode(json, start, end) {
    const raw = json.slice(start, end);
    const parts = [];
    const decodedAt = [0];
    const rawAt = [start];
    let length = 0;
    const add = (part, rawEnd) => {
        parts.push(part);
        length += part.length;
        decodedAt.push(length);
        rawAt.push(start + rawEnd);
    };
    let position = 0;
    for (const match of raw.matchAll(/\\(?:u([\da-fA-F]{4})|(.|\s))/g)) {
        const [written, code, letter = ''] = match;
        add(raw.slice(position, match.index), match.index);
        position = match.index + written.length;
        add(code === undefined ? (SIMPLE_ESCAPES[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16)), position);
    }
    parts.push(raw.slice(position));
    return { text: parts.join(''), decodedAt, rawAt };
}
/** The index of the last number that is not above a limit, in a sorted list that begins with one. */
function lastAtMost(numbers, limit) {
    let low = 0;
    let high = numbers.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((numbers[middle] ?? 0) <= limit)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
//# sourceMappingURL=json-string-text.js.map
;// CONCATENATED MODULE: ./build/src/sources/apiops/read-fragments.js







const read_fragments_FILE = 'policyFragmentInformation.json';
/** The XML stands in `policy.xml`; in older trees it is a string inside the information file. Where both exist, the file wins. */
function readFragments(context, owner, workspace) {
    for (const folder of artefacts(owner, FRAGMENTS)) {
        const scope = { kind: 'fragment', workspace, fragment: folder.name };
        if (folder.files.has('policy.xml'))
            readPolicy(context, folder, scope);
        else
            readEmbedded(context, folder, scope);
    }
}
function readEmbedded(context, folder, scope) {
    const information = readInformation(context, folder, read_fragments_FILE);
    const source = information && embeddedText(information);
    if (!information || !source)
        return;
    context.reading.declarations.push({
        kind: 'policy',
        service: context.service,
        layout: 'apiops',
        scope,
        source,
        format: stringMember(information.properties, 'format') === 'rawxml' ? 'rawxml' : 'xml',
        declaredAt: wholeFile(pathIn(folder, read_fragments_FILE)),
        when: null,
        repeated: false
    });
}
function embeddedText({ path, text, properties }) {
    if (stringMember(properties, 'value') === null)
        return null;
    const tree = (0,main.parseTree)(text, [], { allowTrailingComma: true });
    const node = tree && (0,main.findNodeAtLocation)(tree, ['properties', 'value']);
    return node ? jsonStringText(path, text, node) : null;
}
//# sourceMappingURL=read-fragments.js.map
;// CONCATENATED MODULE: ./build/src/sources/apiops/read-named-values.js







const read_named_values_FILE = 'namedValueInformation.json';
function readNamedValues(context, owner, workspace) {
    for (const folder of artefacts(owner, NAMED_VALUES)) {
        if (!folder.files.has(read_named_values_FILE))
            continue;
        const information = readInformation(context, folder, read_named_values_FILE);
        const properties = information?.properties;
        context.reading.declarations.push({
            kind: 'namedValue',
            service: context.service,
            layout: 'apiops',
            namedValue: {
                displayName: stringMember(properties, 'displayName') ?? folder.name,
                workspace,
                value: isHidden(properties) ? null : stringMember(properties, 'value'),
                secret: isHidden(properties),
                declaredAt: information ? valueLocation(information) : wholeFile(pathIn(folder, read_named_values_FILE))
            }
        });
    }
}
/** A value in a Key Vault is a secret, whatever the file says. */
function isHidden(properties) {
    return booleanMember(properties, 'secret') === true || member(properties, 'keyVault') != null;
}
/** The place to mend is the value, where the file has one. */
function valueLocation({ path, text, properties }) {
    if (stringMember(properties, 'value') === null)
        return wholeFile(path);
    return locator(path, text, jsonKeys)(['properties', 'value']);
}
//# sourceMappingURL=read-named-values.js.map
;// CONCATENATED MODULE: ./build/src/sources/apiops/read-products.js








const read_products_FILE = 'productInformation.json';
const LINKS = 'apis.json';
const LINK = 'productApiInformation.json';
function readProducts(context, owner, workspace) {
    for (const folder of artefacts(owner, ['products'])) {
        const product = folder.name;
        const information = readInformation(context, folder, read_products_FILE);
        context.reading.declarations.push({
            kind: 'product',
            service: context.service,
            layout: 'apiops',
            product: {
                id: product,
                workspace,
                displayName: stringMember(information?.properties, 'displayName'),
                subscriptionRequired: information && requiresSubscription(information.properties),
                declaredAt: wholeFile(read_products_declaringFile(folder))
            }
        });
        readPolicy(context, folder, { kind: 'product', workspace, product });
        readLinkList(context, folder, workspace);
        readLinkFolders(context, folder, workspace);
    }
}
/** Left out means true; a token that a deployment replaces is not known. */
function requiresSubscription(properties) {
    const written = member(properties, 'subscriptionRequired');
    return written === undefined || written === null ? true : booleanMember(properties, 'subscriptionRequired');
}
function read_products_declaringFile(folder) {
    const own = [read_products_FILE, 'policy.xml', LINKS].find((name) => folder.files.has(name));
    return own === undefined ? firstFile(folder) : pathIn(folder, own);
}
/** `apis.json`: `[{ "name": "orders" }]`. */
function readLinkList(context, folder, workspace) {
    if (!folder.files.has(LINKS))
        return;
    const path = pathIn(folder, LINKS);
    const list = readJson(context, path);
    if (!list)
        return;
    if (!Array.isArray(list.value)) {
        const message = `${path} holds no list: write [{ "name": "<api>" }]`;
        context.reading.problems.push({ kind: 'unreadable', location: wholeFile(path), message });
        return;
    }
    const locate = locator(path, list.text, jsonKeys);
    for (const [index, entry] of list.value.entries()) {
        const name = stringMember(entry, 'name');
        if (name !== null)
            read_products_link(context, folder.name, workspace, name, () => locate([index, 'name']));
    }
}
/** `apis/orders/productApiInformation.json`: in a workspace the folder bears the name of the link, and the file names the API. */
function readLinkFolders(context, product, workspace) {
    const folder = product.folders.get('apis');
    for (const api of folder ? subfolders(folder) : []) {
        const information = readInformation(context, api, LINK);
        if (!api.files.has(LINK))
            continue;
        const named = stringMember(information?.properties, 'apiId')?.split('/').at(-1);
        read_products_link(context, product.name, workspace, named || api.name, () => wholeFile(pathIn(api, LINK)));
    }
}
function read_products_link({ service, reading }, product, workspace, name, locate) {
    reading.declarations.push({
        kind: 'productApi',
        service,
        layout: 'apiops',
        workspace,
        product,
        api: splitRevision(name).id,
        get declaredAt() {
            return locate();
        }
    });
}
//# sourceMappingURL=read-products.js.map
;// CONCATENATED MODULE: ./build/src/sources/apiops/read-version-sets.js





const read_version_sets_FILE = 'versionSetInformation.json';
const SCHEMES = ['Segment', 'Query', 'Header'];
function readVersionSets(context, owner, workspace) {
    for (const folder of artefacts(owner, VERSION_SETS)) {
        if (!folder.files.has(read_version_sets_FILE))
            continue;
        const written = stringMember(readInformation(context, folder, read_version_sets_FILE)?.properties, 'versioningScheme');
        const scheme = SCHEMES.find((known) => known.toLowerCase() === written?.toLowerCase()) ?? null;
        context.reading.declarations.push({
            kind: 'versionSet',
            service: context.service,
            layout: 'apiops',
            versionSet: { id: folder.name, workspace, scheme, declaredAt: wholeFile(pathIn(folder, read_version_sets_FILE)) }
        });
    }
}
//# sourceMappingURL=read-version-sets.js.map
;// CONCATENATED MODULE: ./build/src/sources/apiops/read-root.js










const WORKSPACE_FILE = 'workspaceInformation.json';
/** Reads one APIOps tree: what the service itself owns, and the same again for each of its workspaces. */
function readRoot(context, root) {
    const { service, reading } = context;
    const evidence = serviceEvidence(root);
    if (evidence !== null) {
        reading.declarations.push({ kind: 'service', service, layout: 'apiops', declaredAt: wholeFile(evidence) });
    }
    readPolicy(context, root, { kind: 'global' });
    readOwned(context, root, null);
    for (const workspace of artefacts(root, ['workspaces']))
        readWorkspace(context, workspace);
    reportLinks(context, root);
}
function readWorkspace(context, folder) {
    const workspace = folder.name;
    const hasInformation = folder.files.has(WORKSPACE_FILE);
    const declaredAt = wholeFile(hasInformation ? pathIn(folder, WORKSPACE_FILE) : firstFile(folder));
    context.reading.declarations.push({
        kind: 'workspace',
        service: context.service,
        layout: 'apiops',
        workspace,
        declaredAt
    });
    readPolicy(context, folder, { kind: 'workspace', workspace });
    readOwned(context, folder, workspace);
}
function readOwned(context, owner, workspace) {
    readApis(context, owner, workspace);
    readProducts(context, owner, workspace);
    readFragments(context, owner, workspace);
    readNamedValues(context, owner, workspace);
    readVersionSets(context, owner, workspace);
}
/** A link in place of an API, or of all of them, hides policies: the verdict would be about the rest only. */
function reportLinks({ links, reading }, root) {
    const start = pathIn(root, '').length;
    for (const path of links) {
        const [top = ''] = path.startsWith(pathIn(root, '')) ? path.slice(start).split('/') : [];
        if (!COLLECTIONS.has(top) || reading.claimed.has(path))
            continue;
        reading.claimed.add(path);
        const message = `${path} is a symbolic link, and links are not followed`;
        reading.problems.push({ kind: 'skipped', location: wholeFile(path), message, incomplete: true });
    }
}
//# sourceMappingURL=read-root.js.map
;// CONCATENATED MODULE: ./build/src/sources/apiops/apiops.js


/** Reads every tree that the APIOps toolkit or the APIOps CLI extracted, or that was written for them. */
function readApiops(tree, folders, reading) {
    const links = tree.list().flatMap(({ path, kind }) => (kind === 'symlink' ? [path] : []));
    for (const { folder, service } of findRoots(folders))
        readRoot({ tree, service, links, reading }, folder);
}
//# sourceMappingURL=apiops.js.map
;// CONCATENATED MODULE: ./build/src/sources/file-tree.js
/** By code unit, so that no locale decides the order. */
function byPath(left, right) {
    return left.path < right.path ? -1 : left.path > right.path ? 1 : 0;
}
function tooLarge(size, limit) {
    return { failure: `has ${size} bytes, and at most ${limit} are read`, skipped: true };
}
//# sourceMappingURL=file-tree.js.map
;// CONCATENATED MODULE: ./build/src/sources/policy-head.js
/** What may stand before the root element, and how it ends. */
const PROLOGUE = [
    ['<!--', '-->'],
    ['<?', '?>']
];
/**
 * Whether a text is meant to be a policy document or a fragment, even if it cannot be parsed. Its name says little: `policy.xml` is also
 * a file of ImageMagick, `<policies>` occurs in other products, and `<fragment>` with a namespace is an Android layout.
 */
function startsLikePolicy(text) {
    const start = rootStart(text);
    const root = /^<(policies|fragment)(?:\s[^>]*)?\/?>/.exec(text.slice(start, start + LONGEST_START_TAG));
    if (!root)
        return false;
    if (root[1] === 'fragment')
        return !root[0].includes('xmlns');
    return /<(?:inbound|backend|outbound|on-error)[\s/>]/.test(withoutComments(text, start));
}
const LONGEST_START_TAG = 1000;
/** The offset of the root element: after blanks, comments, the XML declaration and a document type. */
function rootStart(text) {
    let position = policy_head_skipBlanks(text, 0);
    for (;;) {
        const end = prologueEnd(text, position);
        if (end <= position)
            return position;
        position = policy_head_skipBlanks(text, end);
    }
}
/** Where a part of the prologue ends that begins here; -1 if none does. */
function prologueEnd(text, position) {
    const part = PROLOGUE.find(([opening]) => text.startsWith(opening, position));
    if (part)
        return after(text, part[1], position);
    if (!text.startsWith('<!DOCTYPE', position))
        return -1;
    const end = text.indexOf('>', position);
    const subset = text.indexOf('[', position);
    return subset >= 0 && subset < end ? after(text, '>', after(text, ']', subset)) : end + 1;
}
function after(text, closing, from) {
    const found = from < 0 ? -1 : text.indexOf(closing, from);
    return found < 0 ? -1 : found + closing.length;
}
function policy_head_skipBlanks(text, from) {
    let position = from;
    while (' \t\r\n\uFEFF'.includes(text[position] ?? '-'))
        position++;
    return position;
}
function withoutComments(text, from) {
    const parts = [];
    for (let position = from; position >= 0;) {
        const comment = text.indexOf('<!--', position);
        parts.push(text.slice(position, comment < 0 ? undefined : comment));
        position = comment < 0 ? -1 : after(text, '-->', comment);
    }
    return parts.join('');
}
//# sourceMappingURL=policy-head.js.map
;// CONCATENATED MODULE: ./build/src/sources/loose.js




/** Declares every policy that no layout claims. Nothing says where it is attached, so it is judged alone. */
function readLoose(tree, reading) {
    for (const { path, kind } of tree.list()) {
        if (kind !== 'file' || !path.toLowerCase().endsWith('.xml') || reading.claimed.has(path))
            continue;
        const text = reading_readText(tree, path, POLICY_LIMIT, 'detail', reading);
        if (text === null || !startsLikePolicy(text))
            continue;
        reading.declarations.push({
            kind: 'policy',
            service: 'loose',
            layout: 'loose',
            scope: { kind: 'unknown' },
            source: fileText(path, text),
            format: 'rawxml',
            declaredAt: wholeFile(path),
            when: null,
            repeated: false
        });
    }
}
//# sourceMappingURL=loose.js.map
;// CONCATENATED MODULE: ./build/src/sources/discover.js






/** Runs every reader over a tree. What no layout claims may still be a loose policy. */
function discover(tree) {
    const entries = tree.list();
    const reading = emptyReading();
    readApiops(tree, folderTree(entries.map(({ path }) => path)), reading);
    readLoose(tree, reading);
    const unread = entries.filter(({ path }) => !reading.claimed.has(path)).flatMap(unreadEntry);
    return { declarations: reading.declarations, problems: [...reading.problems, ...unread].sort(discover_byPlace) };
}
/** A link may hide a policy or a folder of them; a link to anything else is none of our business. */
function unreadEntry({ path, kind }) {
    const location = wholeFile(path);
    if (kind === 'unreadable') {
        const message = `The folder ${path || '.'} cannot be listed: the permission is missing, or its name is too long`;
        return [{ kind, location, message, incomplete: true }];
    }
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (kind === 'file' || (name.includes('.') && !name.toLowerCase().endsWith('.xml')))
        return [];
    return [{ kind: 'skipped', location, message: `${path} is a symbolic link, and links are not followed` }];
}
function discover_byPlace(left, right) {
    return byPath(left.location, right.location) || left.location.line - right.location.line;
}
//# sourceMappingURL=discover.js.map
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./build/src/engine/fingerprint.js

/**
 * Replaces each finding's subject by a fingerprint that survives line moves, reformatting and moved files that keep their scope: it is
 * made of the rule, the service, the scope and the subject, and of a number where those are equal.
 */
function fingerprints(findings) {
    const seen = new Map();
    return findings.map((finding) => {
        const identity = JSON.stringify([finding.rule, finding.service, finding.scope, finding.fingerprint]);
        const ordinal = seen.get(identity) ?? 0;
        seen.set(identity, ordinal + 1);
        const fingerprint = (0,external_node_crypto_namespaceObject.createHash)('sha256').update(`${identity}#${ordinal}`).digest('hex').slice(0, 32);
        return { ...finding, fingerprint };
    });
}
//# sourceMappingURL=fingerprint.js.map
;// CONCATENATED MODULE: ./build/src/engine/run-rules.js



function runRules(rules, analysis) {
    const findings = [];
    const problems = [];
    for (const rule of rules) {
        try {
            findings.push(...[...rule.check(analysis)].map((report) => finding(rule, report, analysis)));
        }
        catch (error) {
            problems.push(crashed(rule, analysis, error));
        }
    }
    return { findings: fingerprints(findings), problems };
}
const EXAMPLES = 3;
function finding(rule, report, { service }) {
    const operations = [...new Set(report.operations ?? [])];
    return {
        rule: rule.id,
        severity: report.severity ?? rule.severity,
        state: null,
        location: locate(report.at),
        message: report.message,
        help: report.help,
        scope: scopeName('text' in report.at ? report.at.text.scope : report.at.scope),
        service: service.name,
        environments: [],
        related: (report.related ?? []).map(({ at, message }) => ({ location: locate(at), message })),
        affected: {
            operations: operations.length,
            examples: operations.slice(0, EXAMPLES).map((operation) => `${operation.api}/${operation.id}`)
        },
        assumption: report.assumption ?? null,
        fingerprint: subject(report.at)
    };
}
function locate(place) {
    return 'text' in place ? place.text.source.locate(place.span) : place.location;
}
/** The text that the finding is about, without its layout: what a fingerprint is made of. */
function subject(place) {
    return 'text' in place ? place.text.source.text.slice(place.span.start, place.span.end).replaceAll(/\s+/g, ' ') : '';
}
function crashed(rule, { service }, error) {
    const path = service.documents[0]?.source.path ?? service.name;
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
        kind: 'skipped',
        location: wholeFile(path),
        message: `rule ${rule.id} crashed on service ${service.name}; please report this: ${reason}`,
        incomplete: true
    };
}
//# sourceMappingURL=run-rules.js.map
;// CONCATENATED MODULE: ./build/src/engine/understand.js




/** The services of a tree with everything that their calls run. Pure: no clock, no environment, no network. */
function analyse(tree) {
    const { declarations, problems } = discover(tree);
    const assembled = assemble(declarations);
    const analyses = assembled.services.map((service) => ({
        service,
        chains: scopeChains(service),
        clients: [],
        isPublic: () => false
    }));
    return { analyses, problems: [...problems, ...assembled.problems] };
}
/** The same function understands the head, the base and every fixture. */
function understand(tree, settings) {
    const { analyses, problems } = analyse(tree);
    const results = analyses.map((analysis) => runRules(settings.rules, analysis));
    return {
        analyses,
        findings: results.flatMap(({ findings }) => findings),
        problems: [...problems, ...results.flatMap((result) => result.problems)]
    };
}
//# sourceMappingURL=understand.js.map
;// CONCATENATED MODULE: ./build/src/reporters/encode.js
/**
 * The three encoders: workflow command, log line, Markdown. Whatever comes from a repository (paths, origins, ids, messages
 * that quote them) is hostile until it has passed one of them, and nothing else in the project may build such text.
 */
// Controls, format characters (bidi controls, zero-width), line and paragraph separators, lone surrogates, and the letters
// that Unicode asks renderers to leave out: all that makes a text look different from what it is.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
const LINE_END = /\r\n|\n|\r/;
const ZERO_WIDTH_SPACE = '\u200b';
/** The longest text that an inline code span shows. */
const INLINE_LIMIT = 120;
/** The longest text that a code block shows. */
const BLOCK_LIMIT = 2000;
// --- Log lines
/**
 * One line that a terminal shows as it is and the runner does not obey: invisible characters become `\u{…}`, and what
 * would start a workflow command is broken. The runner looks for `::` after leading blanks and for `##[` anywhere.
 *
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function safeText(text) {
    return breakCommands(text.replace(INVISIBLE, escapeCharacter));
}
/** The same for a text whose line ends stay. */
function safeLines(text) {
    return text.split(LINE_END).map(safeText).join('\n');
}
/** The second half of `safeText`, for a line that was put together from safe pieces and our own colour codes. */
function breakCommands(line) {
    return line.replace(/^(\s*):(?=:)/, '$1\\u{3a}').replaceAll('##[', '#\\u{23}[');
}
/** A line of a file, where tabs stay too. */
function safeSource(line) {
    return line.split('\t').map(safeText).join('\t');
}
function escapeCharacter(character) {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
/** At most `limit` UTF-16 code units, the last of them an ellipsis if something was cut; never half a character. */
function encode_shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const kept = text.slice(0, limit - 1);
    return `${/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}
// --- JSON
// Line ends stand between the strings only: inside them they are escaped already.
const INVISIBLE_BUT_LINE_ENDS = new RegExp(`(?!\\n)${INVISIBLE.source}`, INVISIBLE.flags);
/** Readable JSON of exactly this value, with escapes for what a terminal would not show or the runner would obey. */
function jsonText(value) {
    const text = JSON.stringify(value, null, 2).replace(INVISIBLE_BUT_LINE_ENDS, escapeUnits);
    return `${text.replaceAll('##[', '#\\u0023[')}\n`;
}
function escapeUnits(character) {
    const units = character.split('').map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'));
    return units.map((unit) => `\\u${unit}`).join('');
}
// --- Workflow commands
/**
 * A line such as `::error file=a.xml,line=3::message`. Properties without a value are left out; the message may have
 * several lines.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
function workflowCommand(name, properties, message) {
    const list = Object.entries(properties).flatMap(([key, value]) => value === null ? [] : [`${key}=${commandProperty(String(value))}`]);
    return `::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${commandData(message)}`;
}
function commandData(text) {
    return safeLines(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}
// Line ends are legal in git paths and stay exact, so that the annotation still finds its file.
function commandProperty(text) {
    return text
        .replace(/[^\r\n]+/g, safeText)
        .replaceAll('%', '%25')
        .replaceAll('\r', '%0D')
        .replaceAll('\n', '%0A')
        .replaceAll(':', '%3A')
        .replaceAll(',', '%2C');
}
// --- Markdown
/** A code span: nothing in it is Markdown, HTML, a mention or a reference. */
function inlineCode(text, limit = INLINE_LIMIT) {
    const shown = defuse(encode_shorten(safeText(text), limit)) || '(empty)';
    const fence = '`'.repeat(longestBacktickRun(shown) + 1);
    const padding = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
    return `${fence}${padding}${shown}${padding}${fence}`;
}
/** A fenced block, cut to `BLOCK_LIMIT`; the fence is longer than any run of backticks inside. */
function encode_codeBlock(text, language) {
    const lines = encode_shorten(text, BLOCK_LIMIT).split(LINE_END);
    const shown = lines.map((line) => defuse(safeSource(line))).join('\n');
    const fence = '`'.repeat(Math.max(3, longestBacktickRun(shown) + 1));
    return `${fence}${language}\n${shown}\n${fence}`;
}
/** Code for a place that Markdown leaves alone, such as `<summary>`. */
function htmlCode(text) {
    const shown = defuse(encode_shorten(safeText(text), INLINE_LIMIT)) || '(empty)';
    return `<code>${shown.replace(/[^\p{L}\p{N} ]/gu, (character) => `&#${character.codePointAt(0)};`)}</code>`;
}
/** Already encoded Markdown as the cell of a table. A pipe behind a backslash cannot be escaped in every renderer. */
function tableCell(markdown) {
    return markdown
        .replace(/\\?\|/g, (pipe) => (pipe === '|' ? '\\|' : '\\\\u{7c}'))
        .split(LINE_END)
        .join(' ');
}
/**
 * Code that links to `url`; only the code if the address is not one that we could have built, or if the text holds what
 * a careless renderer could take for the end of the link.
 */
function codeLink(text, url, limit = INLINE_LIMIT) {
    const code = inlineCode(text, limit);
    const isPlain = url !== null && /^https?:\/\/[\w.:-]+\/[\w.%~/#-]*$/.test(url);
    return isPlain && !/[[\]<>\\]|``/.test(code) ? `[${code}](${url})` : code;
}
/** A path for an address, percent-encoded; null for one that a browser would not leave as it is. */
function encodePath(path) {
    const segments = path.split('/');
    if (segments.some((segment) => ['', '.', '..'].includes(segment)))
        return null;
    return segments.map(encodeSegment).join('/');
}
function encodeSegment(segment) {
    const wellFormed = segment.replace(/\p{Cs}/gu, '\uFFFD');
    return encodeURIComponent(wellFormed).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
// Replies by e-mail are parsed again as plain text, so `@` and `#` are broken inside code too; Renovate and Dependabot do so.
function defuse(text) {
    return text
        .replace(/[@#]/g, `$&${ZERO_WIDTH_SPACE}`)
        .replace(/<!(?=--)/g, `$&${ZERO_WIDTH_SPACE}`)
        .replace(/--(?=>)/g, `$&${ZERO_WIDTH_SPACE}`);
}
function longestBacktickRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
//# sourceMappingURL=encode.js.map
;// CONCATENATED MODULE: ./build/src/reporters/place.js
/** True for the empty span at the start, which stands for the file as such. */
function isWholeFile({ line, column, endLine, endColumn }) {
    return line === 1 && column === 1 && endLine === 1 && endColumn === 1;
}
/** `path:line:column`; the path alone for a whole file. Not yet encoded. */
function placeName(location) {
    return isWholeFile(location) ? location.path : `${lineName(location)}:${location.column}`;
}
/** A place and what is wrong there: many messages begin with the path, which nobody reads twice. */
function afterPlace({ location, message }, separator) {
    return message.startsWith(`${location.path} `) ? message.slice(location.path.length) : separator + message;
}
/** `path:line`; the path alone for a whole file. Not yet encoded. */
function lineName(location, path = location.path) {
    return isWholeFile(location) ? path : `${path}:${location.line}`;
}
//# sourceMappingURL=place.js.map
;// CONCATENATED MODULE: ./build/src/reporters/links.js


/** The page of a rule; null for ids that no rule could have. */
function rulePage(rulePages, rule) {
    return rulePages !== null && /^[a-z][a-z0-9-]*$/.test(rule) ? `${rulePages}/${rule}.md` : null;
}
/** The lines of a location in the repository's viewer. */
function placeUrl({ repository }, location) {
    const { path, line, endLine } = location;
    const encoded = encodePath(path);
    if (repository === null || encoded === null)
        return null;
    const lines = isWholeFile(location) ? '' : endLine > line ? `#L${line}-L${endLine}` : `#L${line}`;
    return `${repository.serverUrl}/${repository.repository}/blob/${repository.sha}/${encoded}${lines}`;
}
//# sourceMappingURL=links.js.map
;// CONCATENATED MODULE: ./build/src/reporters/words.js
const SEVERITIES = ['error', 'warning', 'note'];
/** `1 API`, `12 operations`. */
function count(amount, singular) {
    return `${amount} ${singular}${amount === 1 ? '' : 's'}`;
}
/** `a`, `a and b`, `a, b and c`. */
function enumerate(items) {
    const last = items.at(-1) ?? '';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
/** The first few items and how many there are besides. */
function fewOf(items, limit) {
    const rest = items.length - limit;
    return rest <= 0 ? items.join(', ') : `${items.slice(0, limit).join(', ')} and ${rest} more`;
}
/** `1 operation: a`, `12 operations, such as a, b`; the examples are encoded already. */
function countOperations(operations, examples) {
    const shown = examples.slice(0, 3);
    const link = shown.length === operations ? ': ' : ', such as ';
    return count(operations, 'operation') + (shown.length === 0 ? '' : link + shown.join(', '));
}
//# sourceMappingURL=words.js.map
;// CONCATENATED MODULE: ./build/src/reporters/verdict.js

/** What a run looks for; printed where it found nothing. */
const LOOKED_FOR = 'APIOps folders (apis, products, policyFragments, ...) and XML files whose root is <policies> or <fragment>';
/** True if nothing in the repository has to do with API Management. */
function foundNothing(result) {
    return result.services.length === 0 && result.coverage.policyDocuments === 0 && result.findings.length === 0;
}
/** `3 APIs, 12 operations, 9 policy documents in 1 service`. */
function whatWasChecked({ services, coverage }) {
    const total = (of) => services.reduce((sum, service) => sum + service[of], 0);
    const documents = count(coverage.policyDocuments, 'policy document');
    if (services.length === 0)
        return `${documents} outside any service`;
    return `${count(total('apis'), 'API')}, ${count(total('operations'), 'operation')}, ${documents} in ${count(services.length, 'service')}`;
}
/** `2 errors and 1 note, 1 of them new`; empty without findings. */
function countFindings(findings) {
    const parts = SEVERITIES.flatMap((severity) => {
        const amount = findings.filter((finding) => finding.severity === severity).length;
        return amount === 0 ? [] : [count(amount, severity)];
    });
    const isCompared = findings.some(({ state }) => state !== null);
    const added = findings.filter(({ state }) => state === 'new').length;
    const news = added === 0 ? 'none' : added === findings.length ? 'all' : added;
    return enumerate(parts) + (isCompared ? ` (${news} of them new)` : '');
}
/** What a run without findings has shown. */
function consistency({ coverage }) {
    const isBlind = coverage.problems.some(({ kind }) => kind === 'unreadable');
    return isBlind ? 'CORS is consistent in what could be read' : 'CORS is consistent';
}
/** Why the run was cut short, in one sentence. */
function incompleteSentence(causes) {
    const [first, ...others] = causes;
    const more = others.length === 0 ? '' : `, and ${count(others.length, 'more cause')}`;
    return `The run was cut short, so nothing is proven: ${first?.message ?? 'the cause is unknown'}${more}.`;
}
/** The last line of a report: one sentence that says what the run means. */
function verdictSentence(result) {
    const found = countFindings(result.findings);
    const checked = whatWasChecked(result);
    if (result.result === 'incomplete') {
        return `The run was cut short, so nothing is proven: ${found === '' ? 'no findings so far' : `${found} so far`} in ${checked}.`;
    }
    if (result.result === 'fail')
        return `${found} in ${checked}: the gate fails (fail-on: ${result.failOn}).`;
    if (foundNothing(result))
        return `No API Management files, so there is nothing to check. Looked for ${LOOKED_FOR}.`;
    if (found === '')
        return `${checked}: ${consistency(result)}.`;
    return `${found} in ${checked}: none of them fails the gate (fail-on: ${result.failOn}).`;
}
//# sourceMappingURL=verdict.js.map
;// CONCATENATED MODULE: ./build/src/reporters/annotations.js




/**
 * GitHub shows ten annotations of each level per step, first come first served, and drops the rest silently; one place
 * is kept for the roll-up.
 */
const ANNOTATIONS_PER_LEVEL = 9;
/** The runner cuts longer messages. */
const MESSAGE_LIMIT = 4096;
const LEVEL = { error: 'error', warning: 'warning', note: 'notice' };
/** The workflow commands that put findings beside the code, worst first, new before existing. */
function renderAnnotations(result, options) {
    const cut = cutShort(result);
    const places = (severity) => ANNOTATIONS_PER_LEVEL - (severity === 'error' ? cut.length : 0);
    const findings = SEVERITIES.flatMap((severity) => {
        const findings = result.findings.filter((finding) => finding.severity === severity);
        const sorted = [
            ...findings.filter(({ state }) => state !== 'existing'),
            ...findings.filter(({ state }) => state === 'existing')
        ];
        const shown = sorted.slice(0, places(severity)).map((finding) => annotation(finding, options));
        const rest = sorted.length - shown.length;
        if (rest === 0)
            return shown;
        const rollUp = `${count(rest, `more ${severity}`)}, see the job summary`;
        return [...shown, workflowCommand(LEVEL[severity], { title: 'apim-cors-gate' }, rollUp)];
    });
    return [...cut, ...findings];
}
/** Says first of all why nothing is proven; empty for a run that was not cut short. */
function cutShort({ result, coverage }) {
    if (result !== 'incomplete')
        return [];
    const causes = coverage.problems.filter(({ incomplete }) => incomplete === true);
    const properties = { file: causes[0]?.location.path ?? null, title: 'apim-cors-gate' };
    return [workflowCommand('error', properties, encode_shorten(safeLines(incompleteSentence(causes)), MESSAGE_LIMIT))];
}
function annotation(finding, { rulePages }) {
    const { path, line, column, endLine, endColumn } = finding.location;
    // The runner drops columns that do not stand on one line.
    const columns = line === endLine ? { col: column, endColumn } : {};
    const page = rulePage(rulePages, finding.rule);
    const parts = [finding.message, `Help: ${finding.help}`, page === null ? '' : `See ${page}`];
    const message = parts.filter((part) => part !== '').join('\n');
    return workflowCommand(LEVEL[finding.severity], { file: path, line, endLine, ...columns, title: finding.rule }, encode_shorten(safeLines(message), MESSAGE_LIMIT));
}
//# sourceMappingURL=annotations.js.map
;// CONCATENATED MODULE: ./build/src/reporters/json.js

/** The report for programs; its contract is `schemas/report.v1.json`. */
function renderJson(result, { toolVersion }) {
    const report = {
        version: 1,
        tool: { name: 'apim-cors-gate', version: toolVersion },
        result: result.result,
        findings: result.findings.map(flattenFinding),
        services: result.services,
        reach: result.reach.map(reachEntry),
        changes: [],
        ignored: result.ignored.map(({ finding, reason }) => ({ ...flattenFinding(finding), reason })),
        coverage: coverageEntry(result)
    };
    return jsonText(report);
}
function flattenFinding(finding) {
    const { rule, severity, state, location, message, help, scope, service, environments } = finding;
    const { related, affected, assumption, fingerprint } = finding;
    return {
        rule,
        severity,
        state,
        ...location,
        message,
        help,
        scope,
        service,
        environments,
        related: related.map(relatedEntry),
        affected,
        assumption,
        fingerprint
    };
}
function relatedEntry({ location: { path, line, column }, message }) {
    return { path, line, column, message };
}
function reachEntry({ decidedBy, ...row }) {
    const { unknown, ...rest } = row;
    return { ...rest, decidedBy: decidedBy && { path: decidedBy.path, line: decidedBy.line }, unknown };
}
function coverageEntry({ coverage }) {
    const places = (kind) => coverage.problems
        .filter((problem) => problem.kind === kind)
        .map(({ location: { path, line }, message }) => ({ path, line, message }));
    return {
        policyDocuments: coverage.policyDocuments,
        unreadable: places('unreadable'),
        unresolved: places('unresolved'),
        unreferenced: places('unreferenced'),
        skipped: places('skipped')
    };
}
//# sourceMappingURL=json.js.map
;// CONCATENATED MODULE: ./build/src/reporters/coverage-words.js
/** The kinds of coverage problem in the order of their weight, with what each means for the verdict. */
const COVERAGE_KINDS = [
    { kind: 'unreadable', title: 'not readable', meaning: 'the verdict does not know what they say' },
    { kind: 'unresolved', title: 'not resolved', meaning: 'what depends on them is unknown, not guessed' },
    { kind: 'unreferenced', title: 'not referenced', meaning: 'nothing loads them, so they are not live and not judged' },
    { kind: 'skipped', title: 'skipped', meaning: 'left out on purpose' }
];
//# sourceMappingURL=coverage-words.js.map
;// CONCATENATED MODULE: ./build/src/reporters/markdown.js



/** A symbol and the word: colour alone says nothing to many people. */
const SEVERITY_LABEL = {
    error: '❌ error',
    warning: '⚠️ warning',
    note: 'ℹ️ note'
};
/** A table; the cells are Markdown that the encoders made, or our own words. */
function table(head, rows) {
    const line = (cells) => `| ${cells.map(tableCell).join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
/** `path:line` as code that links to the lines. */
function placeLink(location, links) {
    return codeLink(lineName(location), placeUrl(links, location));
}
/** The same with all folders but the last left out, for tables. */
function shortPlaceLink(location, links) {
    const segments = location.path.split('/');
    const name = segments.length > 2 ? `…/${segments.slice(-2).join('/')}` : location.path;
    return codeLink(lineName(location, name), placeUrl(links, location), 60);
}
function ruleLink(rule, { rulePages }) {
    return codeLink(rule, rulePage(rulePages, rule));
}
/** A part that opens at a click; the title is HTML, the body Markdown. */
function details(title, body) {
    return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
//# sourceMappingURL=markdown.js.map
;// CONCATENATED MODULE: ./build/src/reporters/prose.js

// What stands around a word and means nothing to Markdown.
const OPENING = '("\'';
const CLOSING = '.,;:!?)"\'';
// Space, code that the message marks itself, an XML tag, a word.
const prose_TOKEN = /(\s+)|`([^`]+)`|(<\/?[A-Za-z][^<>`]{0,200}>)|([^\s`<]+|[`<])/g;
/**
 * A sentence as one line of Markdown: plain words stay words; whatever could be Markdown, HTML, a link, a mention or a
 * reference (`<base />`, an origin, a path, `#12`) becomes code. So a message needs no mark-up of its own, and the
 * values that it quotes can do nothing.
 */
function prose(text, limit = 1000) {
    const pieces = [];
    const push = (code, piece) => {
        const last = pieces.at(-1);
        // Two code spans side by side would share their backticks.
        if (last?.code === code)
            last.text += piece;
        else if (piece !== '')
            pieces.push({ code, text: piece });
    };
    for (const [, space, quoted, tag, word] of encode_shorten(text.trim(), limit).matchAll(prose_TOKEN)) {
        if (space !== undefined)
            push(false, ' ');
        else if (quoted !== undefined)
            push(true, quoted);
        else if (tag !== undefined)
            push(true, tag);
        else if (word !== undefined)
            pushWord(word, pieces.length === 0, push);
    }
    return pieces.map((piece) => (piece.code ? inlineCode(piece.text) : piece.text)).join('');
}
function pushWord(word, isFirst, push) {
    let start = 0;
    while (start < word.length && OPENING.includes(word.charAt(start)))
        start++;
    let end = word.length;
    while (end > start && CLOSING.includes(word.charAt(end - 1)))
        end--;
    const core = word.slice(start, end);
    push(false, word.slice(0, start));
    push(core !== '' && !isPlain(core, isFirst), core);
    push(false, word.slice(end));
}
// A dot, a digit beside a letter or an underscore may be an address, `GH-12` or emphasis; a number at the start, a list.
function isPlain(word, isFirst) {
    if (safeText(word) !== word)
        return false;
    if (/^[0-9]{1,6}$/.test(word))
        return !isFirst;
    return /^[–—]$/.test(word) || (/^[\p{L}\p{M}'’-]+$/u.test(word) && /^\p{L}/u.test(word));
}
//# sourceMappingURL=prose.js.map
;// CONCATENATED MODULE: ./build/src/reporters/markdown-coverage.js






const PROBLEM_LIMIT = 20;
const SERVICE_LIMIT = 50;
/** What was read, what was not, and what that means. */
function coverageSection(result, links) {
    const { coverage, services } = result;
    const lists = COVERAGE_KINDS.flatMap(({ kind, title, meaning }) => {
        const problems = coverage.problems.filter((problem) => problem.kind === kind);
        return problems.length === 0
            ? []
            : [details(`${problems.length} ${title}: ${meaning}`, problemList(problems, links))];
    });
    const read = services.length === 0 ? `${count(coverage.policyDocuments, 'policy document')} outside any service.` : '';
    const complete = lists.length === 0 ? 'Everything that was found was read.' : '';
    return [read, services.length === 0 ? '' : serviceTable(services), complete, ...lists]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** One line per problem, at most a few. */
function problemList(problems, links) {
    const rest = problems.length - PROBLEM_LIMIT;
    return [
        ...problems
            .slice(0, PROBLEM_LIMIT)
            .map((problem) => `- ${placeLink(problem.location, links)}${separator(problem)}${prose(afterPlace(problem, ''))}`),
        ...(rest > 0 ? [`- and ${rest} more in the JSON report`] : [])
    ].join('\n');
}
function separator(problem) {
    return afterPlace(problem, '').startsWith(' ') ? ' ' : ': ';
}
function serviceTable(services) {
    const rows = services
        .slice(0, SERVICE_LIMIT)
        .map(({ name, layouts, apis, operations, products, documents, fragments }) => [
        inlineCode(name),
        layouts.join(', '),
        ...[apis, operations, products, documents, fragments].map(String)
    ]);
    const rest = services.length - rows.length;
    const more = rest > 0 ? `\n\n${count(rest, 'more service')} in the JSON report.` : '';
    return table(['Service', 'Layout', 'APIs', 'Operations', 'Products', 'Policy documents', 'Fragments'], rows) + more;
}
//# sourceMappingURL=markdown-coverage.js.map
;// CONCATENATED MODULE: ./build/src/reporters/assumption.js

/** `assumes T8: a section …`. */
function assumptionSentence(id) {
    return `assumes ${id}: ${ASSUMPTIONS[id].sentence}`;
}
//# sourceMappingURL=assumption.js.map
;// CONCATENATED MODULE: ./build/src/reporters/markdown-findings.js





const RELATED_LIMIT = 20;
const IGNORED_LIMIT = 50;
/** What a cell shows of a message: about two lines. */
const CELL_LIMIT = 240;
/** What is wrong, at a glance: one row per finding, at most `limit`. */
function findingsTable(findings, links, limit) {
    const rows = findings
        .slice(0, limit)
        .map((finding) => [
        `${unbroken(SEVERITY_LABEL[finding.severity] + stateSuffix(finding))}<br>${ruleLink(finding.rule, links)}`,
        `${inlineCode(finding.scope, 60)}<br>${shortPlaceLink(finding.location, links)}`,
        prose(finding.message, CELL_LIMIT)
    ]);
    const rest = findings.length - rows.length;
    const more = rest > 0 ? `\n\n${count(rest, 'more finding')}: the log and the JSON report have all of them.` : '';
    return table(['Finding', 'Where', 'What is wrong'], rows) + more;
}
/** One finding in full, folded. */
function findingDetails(finding, links) {
    const { severity, rule, scope, location, message, help, related, affected, environments, assumption } = finding;
    const places = related
        .slice(0, RELATED_LIMIT)
        .map((place) => `- ${placeLink(place.location, links)}: ${prose(place.message)}`);
    const body = [
        prose(message),
        help === '' ? '' : `**Mend:** ${prose(help)}`,
        [`- ${placeLink(location, links)}: the place to mend`, ...places].join('\n'),
        related.length > RELATED_LIMIT ? `${count(related.length - RELATED_LIMIT, 'more place')} in the JSON report.` : '',
        affected.operations > 0
            ? `Affects ${countOperations(affected.operations, affected.examples.map((example) => inlineCode(example)))}.`
            : '',
        environments.length > 0 ? `Holds in ${listOfCode(environments)}.` : '',
        assumption === null ? '' : `This ${prose(assumptionSentence(assumption))}.`
    ];
    const title = `${SEVERITY_LABEL[severity]} ${htmlCode(rule)} in ${htmlCode(scope)}${stateSuffix(finding)}`;
    return details(title, body.filter((part) => part !== '').join('\n\n'));
}
/** What somebody accepted, with the reason they gave, folded. */
function ignoredDetails(ignored, links) {
    const rest = ignored.length - IGNORED_LIMIT;
    const lines = ignored.slice(0, IGNORED_LIMIT).map(({ finding, reason }) => {
        return `- ${ruleLink(finding.rule, links)} at ${placeLink(finding.location, links)}: ${prose(reason)}`;
    });
    return details(`${count(ignored.length, 'finding')} ignored, with reasons`, [...lines, ...(rest > 0 ? [`- and ${rest} more in the JSON report`] : [])].join('\n'));
}
function stateSuffix({ state }) {
    return state === null ? '' : ` (${state})`;
}
function unbroken(words) {
    return words.replaceAll(' ', '&nbsp;');
}
function listOfCode(items) {
    return items.map((item) => inlineCode(item)).join(', ');
}
//# sourceMappingURL=markdown-findings.js.map
;// CONCATENATED MODULE: ./build/src/reporters/reach-groups.js

/** Equal outcomes collapse: first the operations of one context, then the contexts that agree on those operations. */
function groupReach(rows) {
    return [...groupBy(rows, (row) => reach_groups_key(row.service, row.api)).values()].flatMap(groupApi);
}
function groupApi(rows) {
    const operations = new Set(rows.map(({ operation }) => operation));
    const products = new Set(rows.map(({ product }) => product));
    const perContext = groupBy(rows, (row) => reach_groups_key(row.product, outcome(row))).values();
    const merged = groupBy(perContext, (group) => reach_groups_key(group[0] && outcome(group[0]), ...group.map(({ operation }) => operation)));
    return [...merged.values()].flatMap((contexts) => {
        const [first = []] = contexts;
        const [row] = first;
        if (row === undefined)
            return [];
        const { service, api, origins, credentials, decidedBy, unknown } = row;
        return {
            service,
            api,
            operations: first.flatMap(({ operation }) => (operation === null ? [] : [operation])),
            allOperations: first.length === operations.size,
            products: contexts.flatMap(([one]) => (one === undefined ? [] : [one.product])),
            everyProduct: contexts.length === products.size,
            origins,
            credentials,
            decidedBy,
            unknown
        };
    });
}
function outcome({ origins, credentials, decidedBy, unknown }) {
    return reach_groups_key(origins.join(' '), credentials, decidedBy?.path, decidedBy?.line, unknown);
}
// Estates have a million rows, so this is a join and no serialisation; no name holds a NUL.
function reach_groups_key(...parts) {
    return parts.join('\0');
}
//# sourceMappingURL=reach-groups.js.map
;// CONCATENATED MODULE: ./build/src/reporters/markdown-reach.js





/** Rows of one service; estates of a thousand APIs belong into the JSON report. */
const ROW_LIMIT = 100;
const ITEM_LIMIT = 3;
/** Who may call what: one table per service, equal outcomes in one row. */
function reachOverview(rows, links) {
    const groups = groupReach(rows);
    const services = [...new Set(groups.map(({ service }) => service))];
    return services.map((service) => {
        const own = groups.filter((group) => group.service === service);
        const title = services.length > 1 ? `**Service ${inlineCode(service)}**\n\n` : '';
        const rest = own.length - ROW_LIMIT;
        const more = rest > 0 ? `\n\n${count(rest, 'more row')} in the JSON report.` : '';
        return `${title}${markdown_reach_serviceTable(own.slice(0, ROW_LIMIT), links)}${more}`;
    });
}
function markdown_reach_serviceTable(groups, links) {
    // Where products make no difference, a column about them would only be noise.
    const productsMatter = groups.some(({ everyProduct }) => !everyProduct);
    const rows = groups.map((group, index) => [
        groups[index - 1]?.api === group.api ? '' : inlineCode(group.api, 60),
        operations(group),
        ...(productsMatter ? [products(group)] : []),
        origins(group),
        markdown_reach_credentials(group),
        group.decidedBy === null ? '' : shortPlaceLink(group.decidedBy, links)
    ]);
    const through = productsMatter ? ['Through product'] : [];
    return table(['API', 'Operations', ...through, 'Origins that can call', 'Credentials', 'Decided by'], rows);
}
function operations({ operations: ids, allOperations }) {
    if (ids.length === 0)
        return 'all (not listed in the repository)';
    if (allOperations && ids.length > 1)
        return `all ${ids.length} operations`;
    return codeList(ids);
}
function products({ products: ids, everyProduct }) {
    if (everyProduct)
        return 'any or none';
    const known = ids.flatMap((id) => (id === null ? [] : [inlineCode(id, 60)]));
    return fewOf(ids.includes(null) ? ['none', ...known] : known, ITEM_LIMIT);
}
function origins({ origins: list, unknown }) {
    if (unknown !== null)
        return `❔ unknown: ${prose(unknown, 160)}`;
    if (list.length === 0)
        return '🚫 no cross-origin call';
    return list.includes('*') ? '🌐 any origin' : codeList(list);
}
function markdown_reach_credentials({ origins: list, credentials: allowed, unknown }) {
    if (unknown !== null || list.length === 0)
        return '';
    return allowed ? 'yes' : 'no';
}
function codeList(items) {
    return fewOf(items.map((item) => inlineCode(item, 60)), ITEM_LIMIT);
}
//# sourceMappingURL=markdown-reach.js.map
;// CONCATENATED MODULE: ./build/src/reporters/summary.js







/** GitHub drops a summary above 1 MiB as a whole. */
const SUMMARY_LIMIT = 900 * 1024;
const TABLE_LIMIT = 100;
const DETAILS_LIMIT = 100;
/** The job summary: verdict, findings, reach, coverage, as GitHub Markdown. */
function renderSummary(result, links, limit = SUMMARY_LIMIT) {
    return withinLimit(sections(result, links), limit);
}
/** The job summary of a run that never came to a verdict. */
function renderFailure(message) {
    return `### ⚠️ The gate could not run, so nothing is proven\n\n${codeBlock(message, 'text')}\n`;
}
/** In the order of their weight: what does not fit is dropped from the end. */
function sections(result, links) {
    const { findings, ignored, reach } = result;
    if (foundNothing(result))
        return [summary_verdict(result, links)];
    return [
        summary_verdict(result, links),
        ...(findings.length === 0 ? [] : [findingsTable(findings, links, TABLE_LIMIT)]),
        ...findings.slice(0, DETAILS_LIMIT).map((finding) => findingDetails(finding, links)),
        ...(ignored.length === 0 ? [] : [ignoredDetails(ignored, links)]),
        ...reachOverview(reach, links).map((part, index) => (index === 0 ? `### Who can call what\n\n${part}` : part)),
        `### What was read\n\n${coverageSection(result, links)}`
    ];
}
function summary_verdict(result, links) {
    const found = countFindings(result.findings);
    const checked = `${whatWasChecked(result)}.`;
    const counted = found === '' ? checked : `${found} in ${checked}`;
    if (result.result === 'incomplete') {
        const causes = result.coverage.problems.filter(({ incomplete }) => incomplete === true);
        return `### ⚠️ The run was cut short, so nothing is proven\n\n${counted}\n\n${problemList(causes, links)}`.trim();
    }
    if (foundNothing(result))
        return `### ✅ No API Management files, nothing to check\n\nLooked for ${prose(LOOKED_FOR)}.`;
    return `### ${heading(result)}\n\n${counted}`;
}
function heading(result) {
    if (result.result === 'fail')
        return `❌ ${count(blocking(result), 'CORS problem')} must be mended`;
    if (result.findings.length === 0)
        return `✅ ${consistency(result)}`;
    return '✅ Nothing here blocks a merge';
}
function blocking({ findings, failOn }) {
    const reaching = findings.filter(({ severity }) => summary_reaches(severity, failOn));
    return reaching.filter(({ state }) => state !== 'existing').length || reaching.length;
}
function summary_reaches(severity, failOn) {
    const order = [...SEVERITIES, 'never'];
    return failOn !== 'never' && order.indexOf(severity) <= order.indexOf(failOn);
}
function withinLimit(parts, limit) {
    const farewell = (dropped) => `*This summary would be too large for GitHub: ${count(dropped, 'section')} left out. The log and the JSON report have everything.*`;
    let size = Buffer.byteLength(farewell(parts.length)) + 2;
    let kept = 0;
    for (const part of parts) {
        size += Buffer.byteLength(part) + 2;
        if (size > limit)
            break;
        kept += 1;
    }
    const dropped = parts.length - kept;
    return `${[...parts.slice(0, kept), ...(dropped === 0 ? [] : [farewell(dropped)])].join('\n\n')}\n`;
}
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./build/src/reporters/ansi.js
const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 };
/** Colours for a terminal, or none at all. */
function painter(colour) {
    if (!colour)
        return (text) => text;
    return (text, ...styles) => `\u001b[${styles.map((style) => CODES[style]).join(';')}m${text}\u001b[0m`;
}
//# sourceMappingURL=ansi.js.map
;// CONCATENATED MODULE: ./build/src/reporters/code-frame.js


const WIDTH = 100;
/** How much of a long line is shown before the span. */
const LEAD = 40;
const TAB = '  ';
// East Asian wide characters and emoji take two cells, combining marks none; good enough to put carets in place.
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
/**
 * The line on which a span begins, underlined, with `context` lines around it. Empty if the file has no such line, or if
 * the location stands for the whole file. A span of several lines is underlined on its first one.
 */
function codeFrame(lines, location, context) {
    const anchor = lines[location.line - 1];
    if (anchor === undefined || isWholeFile(location))
        return [];
    const from = cutBefore(anchor, location.column - 1);
    const rows = [];
    for (let line = Math.max(1, location.line - context); line <= location.line + context; line++) {
        const text = lines[line - 1];
        if (text === undefined)
            break;
        if (line !== location.line && text.trim() === '')
            continue;
        rows.push({ kind: 'code', line, text: cut(text, from) });
        if (line === location.line)
            rows.push(underline(anchor, location, from));
    }
    return rows;
}
function underline(line, location, from) {
    const goesOn = location.endLine > location.line;
    const start = Math.min(location.column - 1, line.length);
    const end = Math.min(goesOn ? line.trimEnd().length : location.endColumn - 1, from + WIDTH);
    const ellipsis = from > 0 ? 1 : 0;
    return {
        kind: 'mark',
        indent: ellipsis + cells(display(line.slice(from, start))),
        length: Math.max(1, cells(display(line.slice(start, Math.max(start, end))))),
        endLine: goesOn ? location.endLine : null
    };
}
// Cuts in code units of the file, not in cells: work stays small even where a whole repository stands on one line.
function cutBefore(line, column) {
    if (column < WIDTH - LEAD)
        return 0;
    const from = Math.min(column, line.length) - LEAD;
    return /[\uDC00-\uDFFF]/.test(line.charAt(from)) ? from - 1 : from;
}
function cut(line, from) {
    const text = line.slice(from, from + WIDTH);
    const whole = /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
    return `${from > 0 ? '…' : ''}${display(whole.trimEnd())}${from + WIDTH < line.length ? '…' : ''}`;
}
function display(text) {
    return safeText(text.replaceAll('\t', TAB));
}
function cells(text) {
    let width = 0;
    for (const character of text)
        width += /\p{M}/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
    return width;
}
//# sourceMappingURL=code-frame.js.map
;// CONCATENATED MODULE: ./build/src/reporters/wrap.js
/** Breaks a text between words so that no line is longer than `width`, if its words allow that; null leaves it whole. */
function wrap(text, width) {
    if (width === null)
        return [text];
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}
//# sourceMappingURL=wrap.js.map
;// CONCATENATED MODULE: ./build/src/reporters/text-finding.js






/** More related places than this are only counted. */
const text_finding_RELATED_LIMIT = 4;
const SEVERITY_STYLE = { error: 'red', warning: 'yellow', note: 'cyan' };
/** One finding: what is wrong, the code, how to mend it, how far it reaches. */
function findingLines(finding, view) {
    const related = finding.related.slice(0, text_finding_RELATED_LIMIT);
    const frame = codeFrame(view.linesOf(finding.location.path), finding.location, 1);
    const frames = related.map(({ location }) => codeFrame(view.linesOf(location.path), location, 0));
    const margin = ' '.repeat(Math.max(2, ...[frame, ...frames].map(numberWidth)));
    const draw = frameDrawer(view.paint, margin);
    const bar = view.paint(`${margin} │`, 'dim');
    return [
        headerLine(finding, view.paint),
        ...wrap(safeText(finding.message), view.width).map((line) => view.paint(line, 'bold')),
        `${view.paint(`${margin} ┌─`, 'dim')} ${safeText(placeName(finding.location))}`,
        ...draw(frame, '^', SEVERITY_STYLE[finding.severity]),
        bar,
        ...related.flatMap((place, index) => [...relatedLines(place, frames[index] ?? [], draw, margin, view.paint), bar]),
        ...closingLines(finding, margin, view)
    ];
}
function headerLine(finding, paint) {
    const style = SEVERITY_STYLE[finding.severity];
    const state = finding.state === null ? '' : paint(`  ${finding.state}`, 'dim');
    const rule = paint(`[${safeText(finding.rule)}]`, style);
    return `${paint(finding.severity, style, 'bold')}${rule} ${safeText(finding.scope)}${state}`;
}
function frameDrawer(paint, margin) {
    return (rows, mark, style) => rows.map((row) => {
        if (row.kind === 'code')
            return `${paint(`${String(row.line).padStart(margin.length)} │`, 'dim')} ${row.text}`;
        const goesOn = row.endLine === null ? '' : ` to line ${row.endLine}`;
        return `${paint(`${margin} │`, 'dim')} ${' '.repeat(row.indent)}${paint(mark.repeat(row.length) + goesOn, style)}`;
    });
}
function relatedLines(place, frame, draw, margin, paint) {
    const head = `${paint(`${margin} ├─`, 'dim')} ${safeText(placeName(place.location))}`;
    const message = paint(safeText(place.message), 'blue');
    return [`${head}  ${message}`, ...draw(frame, '-', 'blue')];
}
function closingLines(finding, margin, { paint, width }) {
    const { operations, examples } = finding.affected;
    const rest = finding.related.length - text_finding_RELATED_LIMIT;
    const notes = [
        ['help: ', finding.help],
        ['', rest > 0 ? `${count(rest, 'more place')} in the JSON report` : ''],
        ['', operations > 0 ? `affects ${countOperations(operations, examples)}` : ''],
        ['', finding.environments.length > 0 ? `holds in ${finding.environments.join(', ')}` : ''],
        ['', finding.assumption === null ? '' : assumptionSentence(finding.assumption)]
    ];
    return notes
        .filter(([, text]) => text !== '')
        .flatMap(([label, text]) => {
        const hang = ' '.repeat(margin.length + 3 + label.length);
        const [first = '', ...more] = wrap(safeText(text), width === null ? null : width - hang.length);
        return [`${margin} ${paint('=', 'dim')} ${paint(label, 'bold')}${first}`, ...more.map((line) => hang + line)];
    });
}
function numberWidth(rows) {
    return Math.max(0, ...rows.map((row) => (row.kind === 'code' ? String(row.line).length : 0)));
}
//# sourceMappingURL=text-finding.js.map
;// CONCATENATED MODULE: ./build/src/reporters/text.js








/** More problems of one kind than this are only counted. */
const text_PROBLEM_LIMIT = 10;
const RESULT_STYLE = {
    pass: ['✓', 'green'],
    fail: ['✗', 'red'],
    incomplete: ['!', 'yellow']
};
/** The findings alone, each with its code frame; empty if there are none. */
function renderFindings(result, options) {
    return inBlocks(findingBlocks(result, options));
}
/** The report for people at a terminal or in a job's log. */
function renderText(result, options) {
    const paint = painter(options.colour);
    return inBlocks([
        ...findingBlocks(result, options),
        coverageLines(result, paint),
        closing(result, paint, options.width)
    ]);
}
function findingBlocks(result, options) {
    const view = { paint: painter(options.colour), width: options.width, linesOf: lineReader(options.readSource) };
    return result.findings.map((finding) => findingLines(finding, view));
}
/** Blocks with an empty line between them. */
function inBlocks(blocks) {
    const lines = blocks.filter((block) => block.length > 0).flatMap((block) => [...block, '']);
    return lines
        .slice(0, -1)
        .map((line) => `${breakCommands(line)}\n`)
        .join('');
}
// Findings come in the order of their weight, so a file is met many times; each is read and split once.
function lineReader(readSource) {
    const known = new Map();
    return (path) => {
        const lines = known.get(path) ?? readSource(path)?.split(/\r\n|\n|\r/) ?? [];
        known.set(path, lines);
        return lines;
    };
}
function coverageLines({ coverage }, paint) {
    return COVERAGE_KINDS.flatMap(({ kind, title, meaning }) => {
        const problems = coverage.problems.filter((problem) => problem.kind === kind);
        if (problems.length === 0)
            return [];
        const rest = problems.length - text_PROBLEM_LIMIT;
        return [
            `${paint(title, 'bold')} (${count(problems.length, 'place')}): ${meaning}`,
            ...problems
                .slice(0, text_PROBLEM_LIMIT)
                .map((problem) => `  ${safeText(placeName(problem.location) + afterPlace(problem, '  '))}`),
            ...(rest > 0 ? [`  and ${rest} more in the JSON report`] : [])
        ];
    });
}
function closing(result, paint, width) {
    const [symbol, style] = RESULT_STYLE[result.result];
    const [first = '', ...more] = wrap(verdictSentence(result), width === null ? null : width - 2);
    const ignored = result.ignored.length;
    return [
        ...(ignored > 0 ? [paint(`  ${count(ignored, 'finding')} ignored, with reasons`, 'dim')] : []),
        `${paint(symbol, style, 'bold')} ${paint(first, 'bold')}`,
        ...more.map((line) => `  ${paint(line, 'bold')}`)
    ];
}
//# sourceMappingURL=text.js.map
;// CONCATENATED MODULE: ./build/src/effective/inner-statements.js

const inner_statements_CONTROL_FLOW = new Set(['choose', 'when', 'otherwise', 'retry', 'wait', 'limit-concurrency']);
/** Whether a statement does nothing but decide which others run, and when. */
function isControlFlow({ name }) {
    return inner_statements_CONTROL_FLOW.has(name);
}
/** The statement itself, or the ones below control flow and in fragments that it brings; a string for a fragment that is not known. */
function* innerStatements(element, text, findFragment, include = null) {
    if (isControlFlow(element)) {
        for (const child of childElements(element))
            yield* innerStatements(child, text, findFragment, include);
    }
    else if (element.name !== 'include-fragment') {
        yield { element, text, include };
    }
    else {
        yield* ofFragment(element, text, findFragment, include);
    }
}
/** A fragment can include no other one: https://learn.microsoft.com/azure/api-management/policy-fragments */
function* ofFragment(element, text, findFragment, include) {
    const found = include === null ? findFragment(element, text.scope) : 'a fragment cannot include another one';
    if (typeof found === 'string' || found.root === null) {
        yield typeof found === 'string' ? found : `${found.source.path} cannot be read`;
        return;
    }
    for (const child of childElements(found.root))
        yield* innerStatements(child, found, findFragment, element);
}
//# sourceMappingURL=inner-statements.js.map
;// CONCATENATED MODULE: ./build/src/rules/live-texts.js

/**
 * The documents that calls from pages can run. Left out are those of old revisions, which receive no calls unless they name them; of
 * WebSocket APIs, which skip cors; and of resolvers, which inherit nothing.
 *
 * @see https://learn.microsoft.com/azure/api-management/websocket-api#limitations
 */
function liveDocuments(service) {
    const apis = new Map();
    for (const { workspace, id, current, type } of service.apis) {
        const key = ownerKey(workspace, id);
        apis.set(key, apis.get(key) === true || (current && type !== 'websocket'));
    }
    return service.documents.filter(({ scope }) => isLive(scope, apis));
}
/** The live documents, and the fragments. */
function liveTexts(service) {
    return [...liveDocuments(service), ...service.fragments];
}
/** The scope of an old revision keeps its `;rev=N`, and no current API has such an id. An API that is not declared here may be live. */
function isLive(scope, apis) {
    if (scope.kind === 'resolver')
        return false;
    if (scope.kind !== 'api' && scope.kind !== 'operation')
        return true;
    return apis.get(ownerKey(scope.workspace, scope.api)) ?? !/;rev=\w+$/i.test(scope.api);
}
//# sourceMappingURL=live-texts.js.map
;// CONCATENATED MODULE: ./build/src/rules/place.js

/** The start tag of an element: enough to see what is meant, and one line as a rule. */
function at(text, element) {
    return { text, span: element.startTag };
}
/** The root element, or the first character of a text without one. */
function atRoot(text) {
    return { text, span: text.root?.startTag ?? { start: 0, end: 0 } };
}
/** `the global <cors>`, or `the <cors> of api/orders`. */
function corsOf(scope) {
    return scope.kind === 'global' ? 'the global <cors>' : `the <cors> of ${scopeName(scope)}`;
}
//# sourceMappingURL=place.js.map
;// CONCATENATED MODULE: ./build/src/rules/base-misplaced.js





/** @see https://learn.microsoft.com/azure/api-management/set-edit-policies#use-base-element-to-set-policy-evaluation-order */
const baseMisplaced = {
    id: 'base-misplaced',
    severity: 'warning',
    summary: 'A <base /> stands where it is not documented to inherit anything, or a second time.',
    *check({ service }) {
        for (const document of liveDocuments(service)) {
            if (document.root?.name === 'fragment')
                yield* inFragment(document, document.root);
            for (const name of SECTION_NAMES) {
                const section = document.sections[name];
                if (!section)
                    continue;
                for (const outermost of childElements(section).filter(isControlFlow)) {
                    for (const base of basesIn(document, outermost))
                        yield base_misplaced_below(document, outermost, base);
                }
                yield* repeated(document, section);
            }
        }
        for (const fragment of service.fragments) {
            if (fragment.root)
                yield* inFragment(fragment, fragment.root);
        }
    }
};
/** Those that the text itself writes: the ones of the fragments that it includes are reported there. */
function basesIn(text, statement) {
    const found = [...innerStatements(statement, text, () => 'not looked into')];
    return found.flatMap((inner) => (typeof inner !== 'string' && inner.element.name === 'base' ? [inner.element] : []));
}
function base_misplaced_below(text, outermost, base) {
    return {
        at: at(text, base),
        message: `This <base /> stands below <${outermost.name}>, where it is not documented to inherit the policies of broader scopes.`,
        help: `Move <base /> out of <${outermost.name}>, so that it is a direct child of its section.`,
        assumption: 'T8'
    };
}
function* repeated(text, section) {
    const [first, second, ...others] = childrenNamed(section, 'base');
    // At global scope <base /> has no effect; a token such as %{if …} beside them may leave one of the two out.
    if (!first || !second || text.scope.kind === 'global' || holdsToken(section))
        return;
    yield {
        at: at(text, second),
        message: `This <${section.name}> has ${others.length + 2} <base />, so the policies of broader scopes may run twice.`,
        help: 'Keep one <base />, at the place where the policies of broader scopes are to run.',
        related: [first, ...others].map((base) => ({
            at: at(text, base),
            message: base === first ? 'the first <base />' : 'another <base />'
        }))
    };
}
/** "A policy fragment can't include … the base element": https://learn.microsoft.com/azure/api-management/policy-fragments */
function* inFragment(text, root) {
    for (const base of childElements(root).flatMap((statement) => basesIn(text, statement))) {
        yield {
            at: at(text, base),
            message: 'This <base /> stands in a fragment, which API Management does not allow.',
            help: 'Remove it here, and write <base /> into the sections that include this fragment.'
        };
    }
}
//# sourceMappingURL=base-misplaced.js.map
;// CONCATENATED MODULE: ./build/src/rules/cors-fragment-unused.js





const corsFragmentUnused = {
    id: 'cors-fragment-unused',
    severity: 'note',
    summary: 'A fragment holds a <cors>, but no policy document of the service includes it.',
    *check({ service }) {
        // Where the global policy is elsewhere, the documents of other scopes may be as well.
        if (service.globalPolicy === 'elsewhere')
            return;
        const { named, unsure } = inclusions(service);
        for (const fragment of service.fragments) {
            const { id, workspace } = fragment;
            if (unsure.has(workspace) || named.has(ownerKey(workspace, id.toLowerCase())))
                continue;
            const cors = cors_fragment_unused_corsOf(fragment);
            if (!cors)
                continue;
            yield {
                at: at(fragment, cors),
                message: `No policy document of ${service.name} includes the fragment ${id}, so its <cors> never runs.`,
                help: 'Write the <cors> into the <inbound> that needs it, or remove the fragment.'
            };
        }
    }
};
function inclusions(service) {
    const named = new Set();
    const unsure = new Set();
    for (const { root, problems, scope } of [...service.documents, ...service.fragments]) {
        const owner = ownerOf(scope);
        if (!root || problems.length > 0 || childElements(root).some(holdsToken))
            unsure.add(owner);
        for (const element of root ? descendants(root) : []) {
            const name = element.name === 'include-fragment' ? attribute(element, 'fragment-id') : undefined;
            if (name?.kind === 'literal')
                named.add(ownerKey(owner, name.text.toLowerCase()));
            else if (name)
                unsure.add(owner);
        }
    }
    return { named, unsure };
}
function cors_fragment_unused_corsOf(fragment) {
    for (const child of fragment.root ? childElements(fragment.root) : []) {
        for (const found of innerStatements(child, fragment, () => 'a fragment cannot include another one')) {
            if (typeof found !== 'string' && found.element.name === 'cors')
                return found.element;
        }
    }
    return undefined;
}
//# sourceMappingURL=cors-fragment-unused.js.map
;// CONCATENATED MODULE: ./build/src/effective/holder.js
/** The document that brings a statement into its effective section. */
function holderOf(statement) {
    const last = statement.via.at(-1);
    const distance = statement.via.filter(({ element }) => element.name === 'base').length;
    return last?.element.name === 'include-fragment'
        ? { text: last.text, element: last.element, distance }
        : { text: statement.text, element: statement.element, distance };
}
//# sourceMappingURL=holder.js.map
;// CONCATENATED MODULE: ./build/src/cors/header-writer.js


/** The response headers of CORS; `Access-Control-Request-*` are request headers. https://fetch.spec.whatwg.org/#http-responses */
const RESPONSE_HEADERS = new Set([
    'access-control-allow-origin',
    'access-control-allow-credentials',
    'access-control-allow-methods',
    'access-control-allow-headers',
    'access-control-expose-headers',
    'access-control-max-age'
]);
/** Null for any other statement, for `exists-action="delete"`, and where name or action are not known. */
function headerWriter(element) {
    if (element.name !== 'set-header')
        return null;
    const name = attribute(element, 'name');
    const action = attribute(element, 'exists-action');
    if (name?.kind !== 'literal' || (action && action.kind !== 'literal') || action?.text === 'delete')
        return null;
    const lower = asciiLowercase(name.text);
    if (!RESPONSE_HEADERS.has(lower))
        return null;
    const isAllowOrigin = lower === 'access-control-allow-origin';
    return { element, name: name.text, isAllowOrigin, appends: action?.text === 'append' };
}
/** Whether a statement of outbound or on-error, or an answer of its own, carries `Access-Control-Allow-Origin`. */
function header_writer_writesAllowOrigin(statement) {
    const writers = statement.name === 'return-response' ? childElements(statement) : [statement];
    return writers.some((element) => headerWriter(element)?.isAllowOrigin);
}
//# sourceMappingURL=header-writer.js.map
;// CONCATENATED MODULE: ./build/src/cors/hand-made-headers.js




/**
 * Where something is not known, it may hold a `<cors>`, or the header for errors.
 *
 * @see https://learn.microsoft.com/azure/api-management/api-management-error-handling-policies
 */
function handMadeHeaders(policy, findFragment) {
    const read = (section, whenMissing) => [...metStatements(section, () => whenMissing)].flatMap((met) => expanded(met, findFragment));
    const [inbound, outbound] = [read(policy.inbound, 'nothing'), read(policy.outbound, 'nothing')];
    const onError = read(policy['on-error'], 'everything');
    const answering = new Set([...outbound, ...onError].map((found) => found?.text));
    // A fragment that is included there as well is meant for where it helps.
    const requests = inbound.filter((found) => found?.text.scope.kind !== 'fragment' || !answering.has(found.text));
    const cors = inbound.find((found) => found?.isDirect && found.element.name === 'cors');
    const origins = outbound.filter((found) => found && headerWriter(found.element)?.isAllowOrigin);
    const isCovered = read(policy.inbound, 'everything').some((found) => found === null || found.element.name === 'cors') ||
        onError.some((found) => found === null || header_writer_writesAllowOrigin(found.element));
    return [
        ...hand_made_headers_written(requests, 'request'),
        ...(isCovered ? [] : hand_made_headers_written(origins.slice(0, 1), 'partial')),
        ...(cors
            ? hand_made_headers_written(origins.filter((found) => found?.isDirect), 'doubled', cors.met)
            : [])
    ].filter(({ kind, writer }) => kind !== 'doubled' || writer.appends);
}
function expanded(met, findFragment) {
    if (typeof met === 'string')
        return [null];
    return [...innerStatements(met.element, met.text, findFragment)].map((inner) => typeof inner === 'string' ? null : { ...inner, met, isDirect: inner.element === met.element });
}
function hand_made_headers_written(statements, kind, cors = null) {
    return statements.flatMap((found) => {
        const writer = found && headerWriter(found.element);
        return writer ? [{ kind, writer, text: found.text, holder: holderOf(found.met), cors }] : [];
    });
}
//# sourceMappingURL=hand-made-headers.js.map
;// CONCATENATED MODULE: ./build/src/rules/causes.js
/** Notes that a cause shows in a chain, and returns it; only its first detail is kept. */
function gather(causes, key, chain, detail) {
    let cause = causes.get(key);
    if (!cause) {
        cause = { detail, operations: new Set(), products: new Set(), apis: new Set() };
        causes.set(key, cause);
    }
    for (const operation of chain.operations)
        cause.operations.add(operation);
    for (const product of chain.products)
        cause.products.add(product);
    if (chain.api)
        cause.apis.add(chain.api.id);
    return cause;
}
/** `3 operations of orders`, `orders` where its operations are not known, or `12 operations of 4 APIs`. */
function reachOf(cause) {
    const [first = 'no API'] = cause.apis;
    const apis = cause.apis.size === 1 ? first : `${cause.apis.size} APIs`;
    const count = cause.operations.size;
    return count === 0 ? apis : `${count} ${count === 1 ? 'operation' : 'operations'} of ${apis}`;
}
//# sourceMappingURL=causes.js.map
;// CONCATENATED MODULE: ./build/src/rules/cors-handwritten.js





/** @see https://learn.microsoft.com/azure/api-management/set-header-policy */
const corsHandwritten = {
    id: 'cors-handwritten',
    severity: 'warning',
    summary: 'A <set-header> writes a CORS header where it does not reach the page, or a second time.',
    *check({ service, chains }) {
        const findFragment = fragmentLookup(service);
        const causes = new Map();
        for (const chain of chains) {
            if (chain.api?.type === 'websocket')
                continue;
            for (const header of handMadeHeaders(chain.policy, findFragment)) {
                // The request headers of one document are one mistake.
                const key = header.kind === 'request' ? header.holder.text : header.holder.element;
                gather(causes, key, chain, new Map()).detail.set(header.writer.element, header);
            }
        }
        for (const cause of causes.values())
            yield* report(cause);
    }
};
function* report(cause) {
    const [first, ...others] = cause.detail.values();
    if (!first)
        return;
    const { writer, text, holder, cors } = first;
    const related = others.map((other) => ({
        at: at(other.text, other.writer.element),
        message: `writes ${other.writer.name}`
    }));
    if (holder.element !== writer.element && text !== holder.text)
        related.unshift({ at: at(text, writer.element), message: `writes ${writer.name}` });
    if (cors)
        related.unshift({ at: at(cors.text, cors.element), message: 'the <cors> that writes the header' });
    yield {
        at: text === holder.text ? at(text, writer.element) : at(holder.text, holder.element),
        ...wording(first, cause.apis.size > 0 ? ` of ${reachOf(cause)}` : ''),
        related,
        operations: cause.operations
    };
}
function wording({ kind, writer, cors }, reached) {
    switch (kind) {
        case 'request':
            return {
                message: `<set-header> writes ${writer.name} in <inbound>, where it is a header of the request to the backend, so no page sees it.`,
                help: 'Use a <cors> at the top of <inbound> instead; it writes the headers of every answer.'
            };
        case 'partial':
            return {
                message: `<set-header> writes ${writer.name} in <outbound> but not in <on-error>, so errors${reached} leave without it and the page sees a CORS error.`,
                help: 'Use a <cors> at the top of <inbound> instead, or write the header in <on-error> as well.'
            };
        case 'doubled':
            return {
                message: `<set-header> appends ${writer.name} to the one that the <cors> of ${scopeName(cors?.text.scope ?? { kind: 'unknown' })} writes, and browsers refuse two values.`,
                help: 'Remove this <set-header>.',
                assumption: 'T6'
            };
    }
}
//# sourceMappingURL=cors-handwritten.js.map
;// CONCATENATED MODULE: ./build/src/rules/cors-header-versioning.js




/** @see https://learn.microsoft.com/azure/api-management/cors-policy#common-configuration-issues */
const corsHeaderVersioning = {
    id: 'cors-header-versioning',
    severity: 'warning',
    summary: 'A <cors> belongs to an API that takes its version from a header, which no preflight carries.',
    *check({ service, chains }) {
        const causes = new Map();
        for (const chain of chains) {
            const versionSet = chain.api && chain.api.type !== 'websocket' && headerVersions(service, chain.api);
            if (!versionSet)
                continue;
            for (const holder of effectiveCors(chain.policy.inbound).policies.map(holderOf)) {
                const { kind } = holder.text.scope;
                if (kind !== 'api' && kind !== 'operation')
                    continue;
                gather(causes, versionSet, chain, new Map()).detail.set(holder.element, holder);
            }
        }
        for (const [versionSet, cause] of causes)
            yield cors_header_versioning_report(versionSet, cause);
    }
};
function headerVersions({ versionSets }, { versionSet, workspace }) {
    const id = versionSet?.toLowerCase();
    return versionSets.find((set) => set.scheme === 'Header' && set.id.toLowerCase() === id && set.workspace === workspace);
}
function cors_header_versioning_report(versionSet, cause) {
    const { id, workspace, declaredAt } = versionSet;
    return {
        at: { location: declaredAt, scope: workspace === null ? { kind: 'global' } : { kind: 'workspace', workspace } },
        message: `The version set ${id} takes the version from a header, which a preflight does not carry, so no <cors> of an API or operation answers for ${reachOf(cause)}.`,
        help: 'Set versioningScheme to Segment or Query, so that the URL of a preflight names the version.',
        related: [...cause.detail.values()].map(({ text, element }) => ({
            at: at(text, element),
            message: 'does not answer preflights'
        })),
        operations: cause.operations
    };
}
//# sourceMappingURL=cors-header-versioning.js.map
;// CONCATENATED MODULE: ./build/src/cors/answering-cors.js



/**
 * The first `<cors>`, and each further one that is certainly reached by an origin of its own. What else an unknown scope may bring is not
 * asked: it could only take origins away.
 */
function answeringCors(service, section) {
    const known = found.get(section);
    if (known)
        return known;
    const answering = find(service, section);
    found.set(section, answering);
    return answering;
}
/** A section belongs to one service. */
const found = new WeakMap();
function find(service, section) {
    const { policies } = effectiveCors(section);
    // Assumption T2: it is not known which one answers if one of them comes from a fragment.
    if (policies.length > 1 && policies.some(({ text }) => text.scope.kind === 'fragment'))
        return [];
    const answering = [];
    const taken = [];
    for (const cors of policies) {
        const knownText = knownTextAt(service, cors.text.scope);
        const allowance = allowanceOf(cors.policy, knownText);
        const { origins } = allowance;
        if (taken.length === 0 || origins.names.some((name) => taken.every((list) => allows(list, name) === false))) {
            answering.push({ ...cors, allowance });
        }
        taken.push(origins);
        const terminate = cors.policy.terminateUnmatchedRequest;
        // Assumption T1: left out, it may end the search as well.
        if (origins.any || terminate === null || knownText(terminate)?.toLowerCase() !== 'false')
            break;
    }
    return answering.filter(({ allowance: { origins } }) => origins.any || origins.names.length > 0 || origins.unknown !== null);
}
//# sourceMappingURL=answering-cors.js.map
;// CONCATENATED MODULE: ./build/src/cors/needed-headers.js





/** Statements below control flow may write a header; that they need one is not certain. */
function inboundHeaders(service, inbound) {
    const known = needed_headers_read.get(inbound);
    if (known)
        return known;
    const needed = [];
    const written = new Set();
    for (const statement of statements(inbound)) {
        if ('unknown' in statement)
            continue;
        const { element, text } = statement;
        const name = tokenHeader(service, element, text);
        // Later on, inbound may well replace the token by one for the backend.
        if (name !== null && isAskedFor(name) && !written.has(asciiLowercase(name))) {
            needed.push({ name, why: `<${element.name}> reads the token from it`, shownBy: { text, element } });
        }
        addWritten(element, written);
    }
    const headers = { needed, written };
    needed_headers_read.set(inbound, headers);
    return headers;
}
/** A section belongs to one service. */
const needed_headers_read = new WeakMap();
/** The header that a token validation reads; null where it may as well read something else. */
function tokenHeader(service, element, text) {
    if (element.name !== 'validate-jwt' && element.name !== 'validate-azure-ad-token')
        return null;
    if (attribute(element, 'query-parameter-name') || attribute(element, 'token-value'))
        return null;
    const value = attribute(element, 'header-name');
    if (value)
        return knownTextAt(service, text.scope)(value);
    return element.name === 'validate-azure-ad-token' ? 'Authorization' : null;
}
function addWritten(element, written) {
    if (element.name === 'set-header' && attribute(element, 'exists-action')?.text !== 'delete') {
        written.add(asciiLowercase(attribute(element, 'name')?.text ?? ''));
    }
    else if (element.name === 'authentication-basic' || element.name === 'authentication-managed-identity') {
        written.add('authorization');
    }
    else if (!OTHER_MESSAGES.has(element.name)) {
        for (const child of childElements(element))
            addWritten(child, written);
    }
}
/** What these hold is a message of their own. */
const OTHER_MESSAGES = new Set(['return-response', 'send-request', 'send-one-way-request']);
/** The headers that the specification needs, but for those that inbound writes. */
function operationHeaders(operation, { written }) {
    const needed = [];
    if (operation.needsAuthorization) {
        needed.push({ name: 'Authorization', why: 'the specification asks for it', shownBy: operation });
    }
    if (operation.jsonBody)
        needed.push({ name: 'Content-Type', why: 'the body is JSON', shownBy: operation });
    for (const header of operation.requestHeaders) {
        if (!header.required || OWN_RULES.has(asciiLowercase(header.name)))
            continue;
        needed.push({ name: header.name, why: 'the specification requires it', shownBy: header });
    }
    return needed.filter(({ name }) => isAskedFor(name) && !written.has(asciiLowercase(name)));
}
/** OpenAPI ignores parameters of the first three names; browsers send the last one themselves. */
const OWN_RULES = new Set(['accept', 'content-type', 'authorization', 'user-agent']);
/** The header of the subscription key, where no call can do without. */
function keyHeader(service, api) {
    const { workspace, id, subscriptionKeyHeader: name } = api;
    const mayBeOpen = service.products.some((product) => product.workspace === workspace && product.apis.includes(id) && product.subscriptionRequired !== true);
    if (api.subscriptionRequired !== true || mayBeOpen || !isAskedFor(name))
        return null;
    return { name, why: 'it carries the subscription key', shownBy: api };
}
function isAskedFor(name) {
    return isToken(name) && !isForbiddenRequestHeader(name) && !isSafelistedRequestHeader({ name, value: null });
}
//# sourceMappingURL=needed-headers.js.map
;// CONCATENATED MODULE: ./build/src/cors/needed-by-chain.js



/** What the calls of a chain need from the pages that make them. */
function neededBy(service, clients, { api, operations, policy }) {
    const inbound = inboundHeaders(service, policy.inbound);
    const callers = clients.filter((client) => api && client.calls(api.id));
    const allUseQuery = callers.length > 0 && callers.every(({ subscriptionKey }) => subscriptionKey === 'query');
    const key = api && !allUseQuery ? keyHeader(service, api) : null;
    const always = key ? [key, ...inbound.needed] : inbound.needed;
    if (operations.length === 0)
        return [{ operation: null, headers: always }];
    return operations
        .filter((operation) => isCalledByPages(service, operation))
        .map((operation) => ({
        operation,
        // A specification may declare the key header as well; whether it is needed is for the API to say.
        headers: [...always, ...operationHeaders(operation, inbound).filter(({ name }) => !sameHeader(name, api))]
    }));
}
/** An OPTIONS operation takes the preflights of its path for itself: what they are allowed is not for `<cors>` alone to say. */
function isCalledByPages(service, operation) {
    return !/^(?:options|trace)$/i.test(operation.method) && findOptionsOperation(service, operation) === null;
}
function sameHeader(name, api) {
    return api !== null && asciiLowercase(name) === asciiLowercase(api.subscriptionKeyHeader);
}
//# sourceMappingURL=needed-by-chain.js.map
;// CONCATENATED MODULE: ./build/src/rules/scope-words.js

/** How messages name the place of a text: `api/orders`, or `this document` where its scope is not known. */
function scopeWords({ scope }) {
    return scope.kind === 'unknown' ? 'this document' : scopeName(scope);
}
/** `a`, `a and b`, `a, b and c`. */
function listWords(words) {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
//# sourceMappingURL=scope-words.js.map
;// CONCATENATED MODULE: ./build/src/rules/cors-headers-missing.js







/** @see https://learn.microsoft.com/azure/api-management/cors-policy#allowed-headers-elements */
const corsHeadersMissing = {
    id: 'cors-headers-missing',
    severity: 'warning',
    summary: 'Calls need a request header that the <cors> which answers for them does not allow.',
    *check({ service, chains, clients }) {
        const preflightOf = preflightChains(chains);
        const causes = new Map();
        for (const chain of chains) {
            if (chain.api?.type === 'websocket')
                continue;
            const preflight = preflightOf.get(chain) ?? chain;
            for (const cors of answeringCors(service, preflight.policy.inbound)) {
                if (mayAllowAll(cors))
                    continue;
                for (const { operation, headers } of neededBy(service, clients, chain)) {
                    const missing = headers.filter(({ name }) => allows(cors.allowance.headers, name.toLowerCase()) === false);
                    const reached = { ...chain, operations: operation ? [operation] : [] };
                    if (missing.length > 0)
                        gather(causes, cors.element, reached, { cors, headers: new Map() });
                    addHeaders(causes.get(cors.element), missing);
                }
            }
        }
        for (const cause of causes.values())
            yield cors_headers_missing_report(cause);
    }
};
/** Most do, so most specifications need not be looked at. */
function mayAllowAll({ allowance }) {
    return allowance.headers.any || allowance.headers.unknown !== null;
}
function addHeaders(cause, missing) {
    for (const header of missing) {
        const name = header.name.toLowerCase();
        if (cause && !cause.detail.headers.has(name))
            cause.detail.headers.set(name, header);
    }
}
function cors_headers_missing_report(cause) {
    const { text, policy, element } = cause.detail.cors;
    const headers = [...cause.detail.headers.values()];
    const named = headers.map(({ name, why }) => `${name} (${why})`);
    const reached = cause.apis.size > 0 ? `calls to ${reachOf(cause)}` : `every call that sends ${headers.length === 1 ? 'it' : 'them'}`;
    const elements = headers.map(({ name }) => `<header>${name}</header>`);
    const absent = policy.headers ? '' : ', which is missing here';
    return {
        at: at(text, policy.headers?.element ?? element),
        message: `The <cors> of ${scopeWords(text)} does not allow the request ${headers.length === 1 ? 'header' : 'headers'} ${listWords(named)}, so browsers block ${reached}.`,
        help: `Add ${listWords(elements)} to <allowed-headers>${absent}.`,
        related: headers.map(({ name, shownBy }) => ({ at: placeOf(shownBy), message: `needs ${name}` })),
        operations: cause.operations
    };
}
function placeOf(shownBy) {
    if ('element' in shownBy)
        return at(shownBy.text, shownBy.element);
    return { location: shownBy.declaredAt, scope: { kind: 'unknown' } };
}
//# sourceMappingURL=cors-headers-missing.js.map
;// CONCATENATED MODULE: ./build/src/rules/cors-in-fragment.js




/**
 * Reports on whether the gateway uses such a <cors> for preflights conflict:
 * https://github.com/MicrosoftDocs/azure-docs/issues/94507 against https://github.com/Azure/api-management-developer-portal/issues/2202
 */
const corsInFragment = {
    id: 'cors-in-fragment',
    severity: 'warning',
    summary: 'The only <cors> that answers comes from a fragment, which is reported to fail for preflights.',
    *check({ chains }) {
        const causes = new Map();
        for (const chain of chains) {
            if (chain.api === null || chain.api.type === 'websocket')
                continue;
            const { policies, unknown } = effectiveCors(chain.policy.inbound);
            const [cors] = policies;
            if (!cors || unknown !== null || !policies.every(isOfFragment))
                continue;
            const { holders } = gather(causes, cors.element, chain, { cors, holders: new Map() }).detail;
            const holder = holderOf(cors);
            holders.set(holder.element, holder);
        }
        for (const cause of causes.values())
            yield cors_in_fragment_report(cause);
    }
};
function isOfFragment({ text }) {
    return text.scope.kind === 'fragment';
}
function cors_in_fragment_report(cause) {
    const { cors, holders } = cause.detail;
    return {
        at: at(cors.text, cors.element),
        message: `Only this <cors> of a fragment answers for ${reachOf(cause)}, and gateways are reported to ignore it when a browser sends a preflight.`,
        help: 'Write the <cors> itself into the documents that include this fragment, or once into the global <inbound>.',
        related: [...holders.values()].map(({ text, element }) => ({
            at: at(text, element),
            message: 'brings the fragment into <inbound>'
        })),
        operations: cause.operations,
        assumption: 'T2'
    };
}
//# sourceMappingURL=cors-in-fragment.js.map
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(916);
;// CONCATENATED MODULE: ./build/src/core/nearest.js

/** The candidate that somebody probably meant: few letters differ, or it only goes on; null if none is near. */
function nearest(word, candidates) {
    if (candidates.length === 0 || word === '')
        return null;
    const lower = word.toLowerCase();
    const found = (0,mod/* closest */.kp)(lower, [...new Set(candidates.map((candidate) => candidate.toLowerCase()))]);
    const tolerated = Math.max(1, Math.floor(Math.max(lower.length, found.length) / 3));
    const near = (0,mod/* distance */.Io)(lower, found) <= tolerated
        ? found
        : candidates.map((candidate) => candidate.toLowerCase()).find((candidate) => goesOn(lower, candidate));
    return candidates.find((candidate) => candidate.toLowerCase() === near) ?? null;
}
/** `warn` for `warning`, `allow` for `allowed`. */
function goesOn(start, whole) {
    return start.length >= 3 && whole.startsWith(start);
}
//# sourceMappingURL=nearest.js.map
;// CONCATENATED MODULE: ./build/src/cors/cors-grammar.js
/**
 * Any policy may have an `id`.
 *
 * @see https://learn.microsoft.com/azure/api-management/cors-policy#policy-statement
 */
const CORS_GRAMMAR = {
    cors: {
        attributes: ['allow-credentials', 'terminate-unmatched-request', 'id'],
        children: ['allowed-origins', 'allowed-methods', 'allowed-headers', 'expose-headers']
    },
    'allowed-origins': { attributes: [], children: ['origin'] },
    'allowed-methods': { attributes: ['preflight-result-max-age'], children: ['method'] },
    'allowed-headers': { attributes: [], children: ['header'] },
    'expose-headers': { attributes: [], children: ['header'] },
    origin: { attributes: [], children: [] },
    method: { attributes: [], children: [] },
    header: { attributes: [], children: [] }
};
//# sourceMappingURL=cors-grammar.js.map
;// CONCATENATED MODULE: ./build/src/cors/cors-faults.js



/** Where an element is misspelt, what it would have been is not missing as well. */
function* corsFaults(policy, knownText) {
    const unknown = [...unknownElements(policy.element)];
    yield* unknown;
    yield* attributeFaults(policy.element, knownText);
    const parents = new Set(unknown.map(({ parent }) => parent));
    if (policy.origins === null && !hasOpenLists(policy) && !parents.has('cors')) {
        yield { kind: 'no-origins', element: policy.element };
    }
    for (const list of [policy.origins, policy.methods, policy.headers, policy.exposeHeaders]) {
        if (list && !list.open && !parents.has(list.element.name) && isEmpty(list)) {
            const [item = ''] = CORS_GRAMMAR[list.element.name]?.children ?? [];
            yield { kind: 'empty', element: list.element, item };
        }
    }
}
function* unknownElements(parent) {
    const known = CORS_GRAMMAR[parent.name]?.children ?? [];
    for (const element of childElements(parent)) {
        if (known.includes(element.name))
            yield* unknownElements(element);
        else
            yield { kind: 'element', element, parent: parent.name, known };
    }
}
function* attributeFaults(element, knownText) {
    const grammar = CORS_GRAMMAR[element.name];
    if (!grammar)
        return;
    for (const attribute of element.attributes) {
        if (/^xml(?:ns)?(?::|$)/.test(attribute.name))
            continue;
        if (grammar.attributes.includes(attribute.name))
            yield* valueFaults(attribute, knownText);
        else
            yield { kind: 'attribute', attribute, parent: element.name, known: grammar.attributes };
    }
    for (const child of childElements(element)) {
        if (grammar.children.includes(child.name))
            yield* attributeFaults(child, knownText);
    }
}
/** `1` and `0` are booleans of XML schema. */
function* valueFaults(attribute, knownText) {
    if (attribute.name === 'id')
        return;
    const [expected, pattern] = attribute.name === 'preflight-result-max-age'
        ? ['a number of seconds', /^[0-9]+$/]
        : ['true or false', /^(?:true|false|1|0)$/i];
    const written = knownText(attribute.value);
    if (written !== null && !pattern.test(written))
        yield { kind: 'value', attribute, written, expected };
}
function isEmpty({ items }) {
    return items.every(({ value, element }) => value === null && childElements(element).length === 0);
}
//# sourceMappingURL=cors-faults.js.map
;// CONCATENATED MODULE: ./build/src/rules/live-cors.js




const live_cors_found = new WeakMap();
function liveCors(service) {
    const known = live_cors_found.get(service);
    if (known)
        return known;
    const all = liveTexts(service).flatMap((text) => corsIn(service, text));
    live_cors_found.set(service, all);
    return all;
}
function corsIn(service, text) {
    const knownText = knownTextAt(service, text.scope);
    return [...(text.root ? descendants(text.root) : [])]
        .filter(({ name }) => name === 'cors')
        .map((element) => ({ text, policy: readCorsPolicy(element), knownText }));
}
//# sourceMappingURL=live-cors.js.map
;// CONCATENATED MODULE: ./build/src/rules/cors-incomplete.js






/** @see https://learn.microsoft.com/azure/api-management/cors-policy#policy-statement */
const corsIncomplete = {
    id: 'cors-incomplete',
    severity: 'error',
    summary: 'A <cors> names no origins, has an empty list, or holds something that API Management does not know there.',
    *check({ service }) {
        for (const cors of liveCors(service)) {
            for (const fault of corsFaults(cors.policy, cors.knownText))
                yield cors_incomplete_report(cors, fault);
        }
    }
};
function cors_incomplete_report({ text }, fault) {
    const where = scopeWords(text);
    switch (fault.kind) {
        case 'element':
            return {
                at: at(text, fault.element),
                message: `<${fault.element.name}> in ${where} is not an element that <${fault.parent}> can hold.`,
                help: elementMend(fault.element.name, fault.parent, fault.known)
            };
        case 'attribute':
            return {
                at: atAttribute(text, fault),
                message: `${fault.attribute.name} in ${where} is not an attribute of <${fault.parent}>.`,
                help: attributeMend(fault.attribute.name, fault.known)
            };
        case 'value':
            return {
                at: atAttribute(text, fault),
                message: `${fault.attribute.name} is "${fault.written}" in ${where}, which is not ${fault.expected}.`,
                help: `Write ${fault.expected}, or leave the attribute out.`
            };
        case 'no-origins':
            return {
                at: at(text, fault.element),
                message: `The <cors> of ${where} has no <allowed-origins>, and API Management requires it.`,
                help: 'Add <allowed-origins> with an <origin> for each site that may call.'
            };
        case 'empty':
            return {
                at: at(text, fault.element),
                message: `<${fault.element.name}> of ${where} is empty, and API Management requires at least one <${fault.item}> in it.`,
                help: fault.item === 'origin'
                    ? 'Add an <origin> for each site that may call.'
                    : `Add a <${fault.item}>, or remove <${fault.element.name}>.`
            };
    }
}
function atAttribute(text, { attribute }) {
    return { text, span: attribute.span };
}
function elementMend(written, parent, known) {
    const near = nearest(written, known);
    if (near)
        return `Write <${near}>.`;
    const expected = listWords(known.map((name) => `<${name}>`));
    return known.length > 0 ? `Remove it: <${parent}> holds ${expected}.` : `Remove it: <${parent}> holds a text.`;
}
function attributeMend(written, known) {
    const owner = Object.entries(CORS_GRAMMAR).find(([, element]) => element?.attributes.includes(written))?.[0];
    if (owner)
        return `Move it to <${owner}>.`;
    const near = nearest(written, known);
    return near ? `Write ${near}.` : 'Remove it.';
}
//# sourceMappingURL=cors-incomplete.js.map
;// CONCATENATED MODULE: ./build/src/cors/registered-methods.js
/** What people mean when they misspell a method. */
const COMMON_METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH'];
/** https://www.iana.org/assignments/http-methods, and QUERY. */
const REGISTERED_METHODS = [
    ...COMMON_METHODS,
    ...['ACL', 'BASELINE-CONTROL', 'BIND', 'CHECKIN', 'CHECKOUT', 'CONNECT', 'COPY', 'LABEL', 'LINK', 'LOCK', 'MERGE'],
    ...['MKACTIVITY', 'MKCALENDAR', 'MKCOL', 'MKREDIRECTREF', 'MKWORKSPACE', 'MOVE', 'ORDERPATCH', 'PROPFIND'],
    ...['PROPPATCH', 'QUERY', 'REBIND', 'REPORT', 'SEARCH', 'UNBIND', 'UNCHECKOUT', 'UNLINK', 'UNLOCK', 'UPDATE'],
    ...['UPDATEREDIRECTREF', 'VERSION-CONTROL']
];
//# sourceMappingURL=registered-methods.js.map
;// CONCATENATED MODULE: ./build/src/rules/cors-method-invalid.js





const corsMethodInvalid = {
    id: 'cors-method-invalid',
    severity: 'error',
    summary: 'A <method> is one that neither HTTP nor any operation of the service knows.',
    *check({ service }) {
        const known = new Set([...REGISTERED_METHODS, ...service.operations.map(({ method }) => method.toUpperCase())]);
        const complete = service.apis.length > 0 && service.apis.every(({ operationsKnown }) => operationsKnown);
        for (const cors of liveCors(service)) {
            const methods = writtenMethods(cors);
            for (const method of methods) {
                if (!known.has(method.name.toUpperCase()))
                    yield* unknownMethod(cors, method, complete);
            }
            const lower = methods.filter(({ name }) => known.has(name.toUpperCase()) && name !== name.toUpperCase());
            if (lower.length > 0)
                yield lowerCase(cors, lower);
        }
    }
};
function writtenMethods({ text, policy, knownText }) {
    return (policy.methods?.items ?? []).flatMap(({ value }) => {
        const name = value && knownText(value);
        return value && name && name !== '*' ? [{ name, at: { text, span: value.span } }] : [];
    });
}
/** As long as some operations are not known, only what looks like a slip of the pen is certain. */
function* unknownMethod({ text }, { name, at }, complete) {
    const near = COMMON_METHODS.find((method) => (0,mod/* distance */.Io)(method, name.toUpperCase()) <= 1);
    if (!isToken(name)) {
        yield {
            at,
            message: `Method ${name} of ${scopeWords(text)} is not the name of one method.`,
            help: 'Write one <method> element for each method.'
        };
    }
    else if (near || complete) {
        yield {
            at,
            message: `Method ${name} of ${scopeWords(text)} is known to no operation and to no HTTP standard.`,
            help: near ? `Write ${near}.` : 'Write the method of an operation, or remove it.'
        };
    }
}
function lowerCase({ text }, methods) {
    const [first, ...others] = methods;
    const names = methods.map(({ name }) => name);
    return {
        at: first.at,
        severity: 'note',
        message: `Methods are upper case, and ${scopeWords(text)} writes ${listWords(names)}.`,
        help: `Write ${listWords(names.map((name) => name.toUpperCase()))}.`,
        related: others.map(({ name, at }) => ({ at, message: `${name} as well` })),
        assumption: 'T12'
    };
}
//# sourceMappingURL=cors-method-invalid.js.map
;// CONCATENATED MODULE: ./build/src/rules/cors-methods-missing.js








/** @see https://learn.microsoft.com/azure/api-management/cors-policy#allowed-methods-elements */
const corsMethodsMissing = {
    id: 'cors-methods-missing',
    severity: 'warning',
    summary: 'Operations have a method that the <cors> which answers for them does not allow.',
    *check({ service, chains }) {
        const preflightOf = preflightChains(chains);
        const causes = new Map();
        for (const chain of chains) {
            if (chain.api === null || chain.api.type === 'websocket' || preflightOf.get(chain) !== chain)
                continue;
            const candidates = chain.operations.filter((operation) => needsPermission(operation) && findOptionsOperation(service, operation) === null);
            for (const cors of candidates.length > 0 ? answeringCors(service, chain.policy.inbound) : []) {
                const operations = candidates.filter(({ method }) => allows(cors.allowance.methods, method.toUpperCase()) === false);
                if (operations.length > 0)
                    gather(causes, cors.element, { ...chain, operations }, cors);
            }
        }
        for (const cause of causes.values())
            yield cors_methods_missing_report(cause);
    }
};
/** Browsers ask for every method but the safelisted ones, and send `TRACE` for nobody; `OPTIONS` is what they ask with. */
function needsPermission(operation) {
    const method = operation.method.toUpperCase();
    return isToken(method) && method !== 'OPTIONS' && !isSafelistedMethod(method) && !isForbiddenMethod(method);
}
const cors_methods_missing_EXAMPLES = 3;
function cors_methods_missing_report(cause) {
    const { text, policy, element } = cause.detail;
    const operations = [...cause.operations];
    const methods = [...new Set(operations.map(({ method }) => method.toUpperCase()))].sort();
    const names = listWords(methods);
    const found = policy.methods ? `does not allow ${names}` : 'has no <allowed-methods>, which allows GET and POST alone';
    return {
        at: at(text, policy.methods?.element ?? element),
        message: `The <cors> of ${scopeWords(text)} ${found}, so browsers block ${names} calls to ${reachOf(cause)}.`,
        help: `Add ${listWords(methods.map((method) => `<method>${method}</method>`))} to <allowed-methods> if pages call these operations.`,
        related: operations.slice(0, cors_methods_missing_EXAMPLES).map(({ declaredAt, id, api, workspace, method }) => ({
            at: { location: declaredAt, scope: { kind: 'operation', workspace, api, operation: id } },
            message: `${id} is ${method.toUpperCase()}`
        })),
        operations
    };
}
//# sourceMappingURL=cors-methods-missing.js.map
;// CONCATENATED MODULE: ./build/src/rules/cors-missing.js




/** Scenario 1 of Microsoft's troubleshooting guide. A service without browser clients needs no cors, so this is a note. */
const corsMissing = {
    id: 'cors-missing',
    severity: 'note',
    summary: 'No <cors> reaches any operation of the service, so no page of another origin can call it.',
    *check({ service, chains }) {
        const browserFacing = chains.filter((chain) => chain.api !== null && chain.api.type !== 'websocket');
        if (browserFacing.length === 0 || service.globalPolicy === 'elsewhere')
            return;
        if (browserFacing.some((chain) => effectiveCors(chain.policy.inbound).unknown !== null))
            return;
        const live = new Set(browserFacing.flatMap((chain) => chain.documents));
        if ([...live, ...service.fragments].some(knowsCors))
            return;
        yield {
            at: globalInbound(service, browserFacing),
            message: `No <cors> reaches any operation of ${service.name}, so browsers block calls from pages of other origins` +
                ', unless the backends answer them with CORS headers of their own.',
            help: `If pages of other origins are to call these APIs, ${mend(service)}.`,
            operations: browserFacing.flatMap((chain) => chain.operations)
        };
    }
};
/** A cors that exists and does not arrive, or a header that is written by hand, is another matter, which other rules report. */
function knowsCors({ root }) {
    for (const element of root ? descendants(root) : []) {
        if (element.name === 'cors')
            return true;
        const header = element.name === 'set-header' ? attribute(element, 'name')?.text.toLowerCase() : undefined;
        if (header === 'access-control-allow-origin')
            return true;
    }
    return false;
}
function mend({ globalPolicy }) {
    return globalPolicy === 'default'
        ? 'add a global policy whose <inbound> begins with a <cors>'
        : 'add a <cors> as the first statement of the global <inbound>';
}
/** Where the service has its default global policy, the API that comes first stands for it. */
function globalInbound(service, chains) {
    const global = service.documents.find((document) => document.scope.kind === 'global');
    if (!global)
        return { location: chains[0]?.api?.declaredAt ?? wholeFile(service.name), scope: { kind: 'global' } };
    return global.sections.inbound ? at(global, global.sections.inbound) : atRoot(global);
}
//# sourceMappingURL=cors-missing.js.map
;// CONCATENATED MODULE: ./build/src/rules/cors-nested.js





/** "…applies other in-scope cors policies that are direct children of the inbound element": https://learn.microsoft.com/azure/api-management/cors-policy */
const corsNested = {
    id: 'cors-nested',
    severity: 'warning',
    summary: 'A <cors> stands below control flow, where no preflight is documented to find it.',
    *check({ service }) {
        const findFragment = fragmentLookup(service);
        for (const document of liveDocuments(service)) {
            const statements = document.sections.inbound ?? fragmentRoot(document);
            if (statements)
                yield* nested(document, statements, findFragment);
        }
        for (const fragment of service.fragments) {
            if (fragment.root)
                yield* nested(fragment, fragment.root, findFragment);
        }
    }
};
/** A loose file may hold a fragment. */
function fragmentRoot({ root }) {
    return root?.name === 'fragment' ? root : null;
}
/** One report for each outermost control flow: the alternatives of a `<choose>` are one mistake. */
function* nested(text, statements, findFragment) {
    for (const outermost of childElements(statements).filter(isControlFlow)) {
        const [first, ...others] = [...innerStatements(outermost, text, findFragment)].filter(isCors);
        if (!first)
            continue;
        const { element, include } = first;
        const what = include ? 'The <cors> of this fragment' : 'This <cors>';
        yield {
            at: at(text, include ?? element),
            message: `${what} stands below <${outermost.name}>, and only a direct child of <inbound> is documented to answer a preflight.`,
            help: `Move it out of <${outermost.name}> to the top of <inbound>, and let one list name the origins of all cases.`,
            related: (include ? [first, ...others] : others).map((cors) => ({
                at: at(cors.text, cors.element),
                message: cors === first ? 'the <cors> of the fragment' : 'another <cors> below it'
            })),
            assumption: 'T11'
        };
    }
}
/** What control flow inside a fragment holds is reported in the fragment. */
function isCors(found) {
    if (typeof found === 'string' || found.element.name !== 'cors')
        return false;
    return found.include === null || found.text.root?.children.includes(found.element) === true;
}
//# sourceMappingURL=cors-nested.js.map
;// CONCATENATED MODULE: ./build/src/rules/cors-not-first.js






/**
 * Scenarios 3 and 4 of Microsoft's troubleshooting guide. On a preflight only cors runs, whatever the order; but the answer of a statement
 * that refuses the actual request before cors has run carries no CORS headers: https://learn.microsoft.com/azure/api-management/cors-policy
 */
const corsNotFirst = {
    id: 'cors-not-first',
    severity: 'warning',
    summary: 'A statement that can refuse the request runs before the first <cors>, so its refusal looks like a CORS error.',
    *check({ chains }) {
        const causes = new Map();
        for (const chain of chains) {
            if (chain.api?.type === 'websocket')
                continue;
            for (const disorder of disorders(chain.policy.inbound))
                gather(causes, disorder.text, chain, disorder);
        }
        for (const cause of causes.values())
            yield cors_not_first_report(cause);
    }
};
function* disorders({ items, document }) {
    if (document !== null)
        yield* disordersAmong(items, document);
}
/** In each text at most one: the first item that can refuse, if it stands before the item that brings the first cors. */
function* disordersAmong(items, text) {
    const corsItem = items.find((item) => holdsCors(item) === true);
    const cors = corsItem && firstCors(corsItem, text);
    if (!corsItem || !cors)
        return;
    let unless = null;
    for (const item of items.slice(0, items.indexOf(corsItem))) {
        if (holdsCors(item) === null)
            unless = item.element;
        const refusal = firstRefusal(item, text);
        if (refusal === null || item.element === null)
            continue;
        yield { text, item: item.element, ...refusal, unless, corsItem, cors };
        break;
    }
    if (corsItem.kind === 'base')
        yield* disorders(corsItem.inherited);
    if (corsItem.kind === 'fragment')
        yield* disordersAmong(corsItem.items, corsItem.fragment);
}
function firstCors(item, text) {
    if (item.kind === 'base')
        return effectiveCors(item.inherited).policies[0];
    for (const statement of statementsOf([item], text)) {
        if (!('unknown' in statement) && statement.element.name === 'cors')
            return statement;
    }
    return undefined;
}
function firstRefusal(item, text) {
    for (const statement of statementsOf([item], text)) {
        if ('unknown' in statement)
            continue;
        const refusal = earlyAnswerOf(statement.element, statement.nested);
        if (refusal)
            return { refusal, refusedIn: refusal.fragment ?? statement.text };
    }
    return null;
}
function cors_not_first_report(cause) {
    const { text, item, refusal, refusedIn, unless, corsItem, cors } = cause.detail;
    const related = [{ at: at(cors.text, cors.element), message: 'the first <cors> of these calls' }];
    if (item !== refusal.element) {
        related.push({ at: at(refusedIn, refusal.element), message: `<${refusal.element.name}> ${refusal.answer}` });
    }
    return {
        at: at(text, item),
        message: `${refuser(cause.detail)} runs before ${corsItem.kind === 'statement' ? '<cors>' : corsOf(cors.text.scope)}: when it ` +
            `${refusal.answer}, that answer has no CORS headers, and the page sees only a CORS error` +
            (cause.apis.size > 0 ? ` (${reachOf(cause)})` : '') +
            (unless ? `, unless the <${unless.name} /> before it brings another <cors>, which is not known here.` : '.'),
        help: cors_not_first_mend(cause.detail),
        related,
        operations: cause.operations
    };
}
/** `<rate-limit>`, and from where it comes if it stands elsewhere. */
function refuser({ item, refusal, refusedIn, text }) {
    const name = `<${refusal.element.name}>`;
    if (item === refusal.element)
        return name;
    if (item.name === 'base')
        return `${name}, which this <base /> brings from ${scopeName(refusedIn.scope)},`;
    if (refusedIn === text)
        return `${name} in this <${item.name}>`;
    return `${name} of ${scopeName(refusedIn.scope)}`;
}
function cors_not_first_mend({ item, corsItem }) {
    if (corsItem.kind === 'base')
        return 'Move <base /> to the front of <inbound>, so that the inherited <cors> runs first.';
    const what = corsItem.kind === 'fragment' ? 'the <include-fragment /> that brings <cors>' : '<cors>';
    return `Move ${what} in front of this <${item.name}${item.endTag === null ? ' />' : '>'}.`;
}
//# sourceMappingURL=cors-not-first.js.map
;// CONCATENATED MODULE: ./build/src/effective/levels.js
/** The section at every scope with a document, narrowest first. */
function* levels(section) {
    for (let level = section; level !== null; level = level.broader) {
        if (level.document !== null)
            yield level;
    }
}
/** Nothing broader arrives here: the section has no `<base />`, and nothing unknown that might bring one. */
function cutsInheritance(level) {
    const { kind } = level.document.scope;
    if (kind === 'global' || kind === 'unknown')
        return false;
    return level.items.every((item) => item.kind !== 'base' && item.kind !== 'unknown');
}
//# sourceMappingURL=levels.js.map
;// CONCATENATED MODULE: ./build/src/cors/lost-cors.js

/** The nearest `<cors>` that a document of a section, or of a broader scope, holds as a direct child of inbound or through a fragment. */
function nearestCors(section) {
    for (const { items, document } of levels(section)) {
        for (const item of items) {
            if (item.kind === 'statement' && item.element.name === 'cors')
                return { element: item.element, text: document };
            const inner = item.kind === 'fragment' ? item.items.find(({ element }) => element?.name === 'cors') : undefined;
            if (item.kind === 'fragment' && inner?.element)
                return { element: inner.element, text: item.fragment };
        }
    }
    return undefined;
}
//# sourceMappingURL=lost-cors.js.map
;// CONCATENATED MODULE: ./build/src/rules/cors-not-inherited.js







/** Scenario 2 of Microsoft's troubleshooting guide: a removed `<base />`. */
const corsNotInherited = {
    id: 'cors-not-inherited',
    severity: 'error',
    summary: 'A missing <base /> cuts operations off from a broader <cors>, and nothing replaces it.',
    *check({ chains }) {
        const causes = new Map();
        for (const chain of chains) {
            if (chain.api === null || chain.api.type === 'websocket')
                continue;
            const { policies, unknown } = effectiveCors(chain.policy.inbound);
            if (policies.length > 0 || unknown !== null)
                continue;
            for (const level of levels(chain.policy.inbound)) {
                const lost = level.broader && cutsInheritance(level) && !level.items.some(hasCors) && nearestCors(level.broader);
                if (lost)
                    gather(causes, level.document, chain, { level, lost });
            }
        }
        for (const cause of causes.values())
            yield cors_not_inherited_report(cause);
    }
};
/** Also below control flow, where it may answer the actual request: that it does not answer preflights is for another rule to say. */
function hasCors(item) {
    if (item.kind === 'fragment')
        return item.items.some(hasCors);
    if (item.kind !== 'statement')
        return false;
    const fragments = [...item.nested.values()].map((found) => (typeof found === 'object' ? found.root : null));
    return [item.element, ...fragments].some((element) => element !== null && holds(element));
}
function holds(element) {
    for (const { name } of descendants(element))
        if (name === 'cors')
            return true;
    return false;
}
function cors_not_inherited_report(cause) {
    const { level, lost } = cause.detail;
    const { document, missing } = level;
    const inbound = document.sections.inbound;
    const what = missing ? 'has no <inbound> section' : 'has no <base /> in <inbound>';
    return {
        at: inbound ? at(document, inbound) : atRoot(document),
        message: `${scopeName(document.scope)} ${what}, so ${corsOf(lost.text.scope)} does not reach ${callsOf(cause)}: ` +
            'browsers block calls from pages of other origins.',
        help: missing
            ? 'Add <inbound><base /></inbound>, so that the broader <cors> is inherited.'
            : 'Add <base /> as the first statement of this <inbound>, so that the broader <cors> is inherited.',
        related: [{ at: at(lost.text, lost.element), message: 'the <cors> that is lost' }],
        operations: cause.operations,
        ...(missing ? { severity: 'warning', assumption: 'T8' } : {})
    };
}
/** A product's document runs for its keys alone; in an open product also for calls without a key. */
function callsOf(cause) {
    const { scope } = cause.detail.level.document;
    if (scope.kind !== 'product')
        return reachOf(cause);
    const isOpen = [...cause.products].some((product) => product?.subscriptionRequired === false);
    return `calls to ${reachOf(cause)} ${isOpen ? 'without a key or ' : ''}with a key of this product`;
}
//# sourceMappingURL=cors-not-inherited.js.map
;// CONCATENATED MODULE: ./build/src/cors/options-pipeline.js








/** The outcome of each OPTIONS operation; null for one that no chain has. */
function optionsOutcomes(service, chains) {
    const findFragment = fragmentLookup(service);
    const preflightOf = preflightChains(chains);
    const chainOf = new Map();
    for (const chain of chains) {
        for (const operation of chain.operations) {
            if (operation.method.toUpperCase() === 'OPTIONS')
                chainOf.set(operation, preflightOf.get(chain) ?? chain);
        }
    }
    const known = new Map();
    return (options) => {
        const chain = chainOf.get(options);
        if (!chain)
            return null;
        const outcome = known.get(chain) ?? outcomeOf(chain, findFragment);
        known.set(chain, outcome);
        return outcome;
    };
}
function outcomeOf(chain, findFragment) {
    const { inbound } = chain.policy;
    if (mayAnswerItself(chain, findFragment))
        return { kind: 'own' };
    const refusal = refusalBeforeCors(chain);
    if (refusal)
        return { kind: 'refused', ...refusal };
    const { policies, unknown } = effectiveCors(inbound);
    if (policies.length === 0 && unknown === null)
        return { kind: 'none' };
    const open = chain.products.some((product) => product?.subscriptionRequired === false);
    return { kind: chain.api?.subscriptionRequired === true && !open ? 'keyless' : 'cors' };
}
function mayAnswerItself({ policy }, findFragment) {
    const { inbound, outbound } = policy;
    for (const statement of [...statements(inbound), ...statements(outbound)]) {
        if ('unknown' in statement)
            continue;
        for (const inner of innerStatements(statement.element, statement.text, findFragment)) {
            if (typeof inner === 'string' || header_writer_writesAllowOrigin(inner.element))
                return true;
        }
    }
    return [...levels(inbound)].some(({ items }) => items.some(({ kind }) => kind === 'unknown'));
}
/** Only `GET` is answered from a cache, and a limit by subscription does not count a call without a key. */
const NOT_FOR_PREFLIGHTS = new Set(['cache-lookup', 'rate-limit', 'quota']);
/** What stands below control flow runs under a condition, such as a method that is not OPTIONS. */
function refusalBeforeCors({ policy }) {
    for (const statement of statements(policy.inbound)) {
        if ('unknown' in statement || statement.element.name === 'cors')
            return null;
        const early = earlyAnswerOf(statement.element);
        if (early?.element === statement.element && !NOT_FOR_PREFLIGHTS.has(early.element.name)) {
            return { text: statement.text, early };
        }
    }
    return null;
}
//# sourceMappingURL=options-pipeline.js.map
;// CONCATENATED MODULE: ./build/src/rules/cors-options-operation.js





/** @see https://learn.microsoft.com/azure/api-management/cors-policy#usage-notes */
const corsOptionsOperation = {
    id: 'cors-options-operation',
    severity: 'warning',
    summary: 'An OPTIONS operation takes the preflights of other operations, so the gateway does not answer them by <cors>.',
    *check({ service, chains }) {
        const outcomeOf = optionsOutcomes(service, chains);
        const causes = new Map();
        for (const chain of chains) {
            const [cors] = chain.api?.type === 'websocket' ? [] : effectiveCors(chain.policy.inbound).policies;
            for (const operation of cors ? chain.operations : []) {
                const options = operation.method.toUpperCase() === 'OPTIONS' ? null : findOptionsOperation(service, operation);
                const outcome = options && outcomeOf(options);
                if (!cors || !options || !outcome || outcome.kind === 'own')
                    continue;
                const key = JSON.stringify([operation.workspace, operation.api, outcome.kind]);
                gather(causes, key, { ...chain, operations: [operation] }, { cors, outcome, takers: new Set() }).detail.takers.add(options);
            }
        }
        for (const cause of causes.values())
            yield* cors_options_operation_report(cause);
    }
};
function* cors_options_operation_report(cause) {
    const { cors, outcome, takers } = cause.detail;
    const [first, ...others] = takers;
    if (!first)
        return;
    const related = [{ at: at(cors.text, cors.element), message: 'the <cors> that would answer them' }];
    if (outcome.kind === 'refused')
        related.push({ at: at(outcome.text, outcome.early.element), message: 'runs before any <cors>' });
    const who = others.length === 0
        ? `Operation ${first.id} takes`
        : `Operation ${first.id} and ${others.length} more for OPTIONS take`;
    // A <cors> that runs in the operation may still answer.
    const open = outcome.kind === 'cors' || outcome.kind === 'keyless';
    yield {
        at: declared(first),
        message: `${who} the preflights to ${reachOf(cause)}${consequence(outcome)}.`,
        help: 'Remove it, so that API Management answers preflights by <cors>, or let it answer with its own Access-Control-Allow-Origin.',
        related: [...related, ...others.map((other) => ({ at: declared(other), message: 'takes preflights as well' }))],
        operations: cause.operations,
        ...(open ? { assumption: 'T10' } : { severity: 'error' })
    };
}
function consequence(outcome) {
    if (outcome.kind === 'refused')
        return `: <${outcome.early.element.name}> ${outcome.early.answer} before any <cors> runs`;
    if (outcome.kind === 'none')
        return ', and no <cors> runs in it';
    return outcome.kind === 'keyless'
        ? ', but requires a subscription key, which no preflight carries'
        : ', so its ordinary policies run in place of the answer by <cors>';
}
function declared({ declaredAt, workspace, api, id }) {
    return { location: declaredAt, scope: { kind: 'operation', workspace, api, operation: id } };
}
//# sourceMappingURL=cors-options-operation.js.map
;// CONCATENATED MODULE: ./build/src/rules/known-origins.js


/** An empty `<origin>` has the text ``; one that holds elements is not an origin. */
function knownOrigins(service, { text, policy, knownText }) {
    return (policy.origins?.items ?? []).flatMap(({ element, value }) => {
        const written = value ? knownText(value) : '';
        if (written === null || childElements(element).length > 0)
            return [];
        const related = (value?.namedValues ?? []).flatMap((name) => {
            const declared = findNamedValue(service, text.scope, name);
            return declared
                ? [
                    {
                        at: { location: declared.declaredAt, scope: text.scope },
                        message: `the value of ${declared.displayName}`
                    }
                ]
                : [];
        });
        return [{ element, written, at: { text, span: value?.span ?? element.span }, related }];
    });
}
/** The `*` of a list that allows every origin; one beside other origins is malformed instead. */
function anyOrigin(origins) {
    return origins.every(({ written }) => written === '*') ? origins[0] : undefined;
}
//# sourceMappingURL=known-origins.js.map
;// CONCATENATED MODULE: ./build/src/rules/cors-origin-insecure.js




/** @see https://www.w3.org/TR/mixed-content/ for what a page that was loaded without encryption can no longer promise */
const corsOriginInsecure = {
    id: 'cors-origin-insecure',
    severity: 'warning',
    summary: 'An <origin> is http://, so whoever sits on the network of a user can call in the name of that site.',
    *check({ service }) {
        for (const cors of liveCors(service)) {
            for (const { at, written, related } of knownOrigins(service, cors)) {
                const parsed = parseOrigin(written);
                if (parsed.kind !== 'origin' || parsed.origin.scheme !== 'http' || isLoopback(parsed.origin))
                    continue;
                yield {
                    at,
                    message: `Origin ${written} of ${scopeWords(cors.text)} is not encrypted, so anybody on the network between can put a script into its pages that calls these APIs.`,
                    help: `Serve the page by https and write ${parsed.origin.serialised.replace('http:', 'https:')}.`,
                    related
                };
            }
        }
    }
};
//# sourceMappingURL=cors-origin-insecure.js.map
;// CONCATENATED MODULE: ./build/src/rules/cors-origin-localhost.js





const corsOriginLocalhost = {
    id: 'cors-origin-localhost',
    severity: 'note',
    summary: 'An <origin> is the machine of the user itself, where any program can serve a page.',
    *check({ service }) {
        for (const cors of liveCors(service)) {
            const local = knownOrigins(service, cors).filter(({ written }) => isLocalPage(written));
            const [first, ...others] = local;
            if (!first)
                continue;
            const credentials = allowanceOf(cors.policy, cors.knownText).credentials === true;
            yield {
                at: first.at,
                ...(credentials ? { severity: 'warning' } : {}),
                message: `The <cors> of ${scopeWords(cors.text)} lets pages of ${listWords(local.map(({ written }) => written))} call${credentials ? ' with credentials' : ''}: whatever runs on the machine of a user can serve such a page.`,
                help: 'Keep this origin in the environments for development only.',
                related: [...first.related, ...others.map(({ at, written }) => ({ at, message: `${written} as well` }))]
            };
        }
    }
};
/** `capacitor://localhost` and the like are apps, not pages that some program serves. */
function isLocalPage(written) {
    const parsed = parseOrigin(written);
    return parsed.kind === 'origin' && /^https?$/.test(parsed.origin.scheme) && isLoopback(parsed.origin);
}
//# sourceMappingURL=cors-origin-localhost.js.map
;// CONCATENATED MODULE: ./build/src/rules/cors-origin-malformed.js




/**
 * "Origin must be a valid URL consisting of scheme, host, and port only": API Management refuses anything else. A trailing slash, upper
 * case and a default port are accepted and normalised.
 *
 * @see https://learn.microsoft.com/azure/api-management/cors-policy#allowed-origins-elements
 */
const corsOriginMalformed = {
    id: 'cors-origin-malformed',
    severity: 'error',
    summary: 'An <origin> is neither * alone nor a scheme, a host and an optional port.',
    *check({ service }) {
        for (const cors of liveCors(service)) {
            const origins = knownOrigins(service, cors);
            const others = origins.some(({ written }) => written !== '*' && written !== '');
            for (const origin of origins) {
                const parsed = parseOrigin(origin.written);
                if (parsed.kind === 'origin')
                    continue;
                // Where every origin is empty, the list is, which is another mistake.
                if ((parsed.fault === 'wildcard' || parsed.fault === 'empty') && !others)
                    continue;
                yield cors_origin_malformed_report(cors, origin, parsed.fault);
            }
        }
    }
};
function cors_origin_malformed_report({ text }, { at, written, related }, fault) {
    const what = fault === 'empty' ? 'An empty <origin>' : `Origin ${written}`;
    return {
        at,
        message: `${what} of ${scopeWords(text)} ${FAULTS[fault][0]}.`,
        help: FAULTS[fault][1],
        related,
        ...(fault === 'null' ? { assumption: 'T5' } : {})
    };
}
const EXPECTED = 'Write scheme://host, or scheme://host:port';
const FAULTS = {
    empty: ['matches no page', 'Remove it.'],
    wildcard: ['stands beside other origins, and API Management takes either * or a list', 'Remove *, or the others.'],
    null: [
        'is what sandboxed frames and local files send, whoever wrote them, and API Management expects a URL',
        'Remove it, and serve the page from a site of its own.'
    ],
    quotes: ['holds a quotation mark, which no browser sends', `${EXPECTED}, without quotation marks.`],
    several: ['holds a blank, a comma or a semicolon', 'Write one <origin> element for each origin.'],
    'no-scheme': ['has no scheme, and browsers always send one', `${EXPECTED}, such as https://shop.contoso.com.`],
    'wildcard-in-host': [
        'holds * in its host, and API Management has no wildcard for subdomains',
        'Write one <origin> for each subdomain that may call.'
    ],
    'wildcard-in-port': [
        'holds * in its port, and API Management has no wildcard for ports',
        'Write one <origin> for each port that may call.'
    ],
    'user-info': ['holds a user name, which no browser sends', `${EXPECTED}, without anything before @.`],
    path: ['has a path, which no browser sends', `${EXPECTED}, without the path.`],
    query: ['has a query, which no browser sends', `${EXPECTED}, without the query.`],
    fragment: ['has a fragment, which no browser sends', `${EXPECTED}, without the fragment.`],
    malformed: ['is not a URL', `${EXPECTED}.`]
};
//# sourceMappingURL=cors-origin-malformed.js.map
;// CONCATENATED MODULE: ./build/src/cors/answered-origins.js

/** Every `<origin>` and every `Access-Control-Allow-Origin` of an answer that is computed. */
function* answeredOrigins({ root }) {
    if (root)
        yield* answered_origins_below(root, { conditions: [], answers: root.name === 'fragment' });
}
function* answered_origins_below(parent, place) {
    for (const element of childElements(parent)) {
        if (element.name === 'origin' && parent.name === 'allowed-origins')
            yield* computed(element, place);
        else if (place.answers && answered_origins_writesAllowOrigin(element)) {
            for (const value of childrenNamed(element, 'value'))
                yield* computed(value, place);
        }
        else
            yield* answered_origins_below(element, inside(element, place));
    }
}
function inside(element, { conditions, answers }) {
    switch (element.name) {
        case 'choose': {
            const added = childrenNamed(element, 'when').map((when) => attribute(when, 'condition')?.text ?? '');
            return { answers, conditions: [...conditions, ...added] };
        }
        case 'outbound':
        case 'on-error':
        case 'return-response':
            return { answers: true, conditions };
        case 'send-request':
        case 'send-one-way-request':
            return { answers: false, conditions };
        default:
            return { answers, conditions };
    }
}
function* computed(element, { conditions }) {
    const value = texts(element)[0]?.value;
    if (value?.kind === 'expression')
        yield { element, value, conditions };
}
function answered_origins_writesAllowOrigin(element) {
    return (element.name === 'set-header' &&
        attribute(element, 'name')?.text.toLowerCase() === 'access-control-allow-origin' &&
        attribute(element, 'exists-action')?.text !== 'delete');
}
//# sourceMappingURL=answered-origins.js.map
;// CONCATENATED MODULE: ./build/src/cors/origin-read.js
const origin_read_TOKEN = /"(?:[^"\\]|\\.)*"|\w+|\?\?|==|[^\s\w"]/g;
/** With nothing but these, an expression can read and return a text, and cannot compare it with anything. */
const HARMLESS = new Set([
    ...['context', 'Request', 'Headers', 'Variables', 'GetValueOrDefault', 'TryGetValue', 'string', 'String', 'Empty'],
    ...['First', 'FirstOrDefault', 'Single', 'SingleOrDefault', 'Last', 'LastOrDefault', 'Join', 'Concat', 'ToArray'],
    ...['ToString', 'ToLower', 'ToLowerInvariant', 'Trim', 'null', 'return', 'var', 'out', '0'],
    ...['.', ',', ';', '(', ')', '[', ']', '=', '??', '?']
]);
/**
 * Reads an expression that returns the `Origin` header or a variable without a comparison; null for one that does, or may do, anything
 * else: to call an expression careless, everything in it has to be understood.
 */
function readOrigin(expression) {
    if (expression.length > LONGEST)
        return null;
    const isBlock = expression.startsWith('@{');
    const tokens = expression
        .slice(2, -1)
        .replaceAll(/<\s*string\s*>/gi, '')
        .match(origin_read_TOKEN) ?? [];
    const unknown = new Set(tokens.filter((token) => !token.startsWith('"') && !HARMLESS.has(token)));
    const [local] = unknown;
    if (local === undefined)
        return isBlock ? returned(tokens, undefined) : readIn(tokens);
    return isBlock && unknown.size === 1 && isDeclared(tokens, local) ? returned(tokens, local) : null;
}
/** Whoever writes more than this does more than hand a text on. */
const LONGEST = 1000;
/** `var origin`, `string origin`, `string[] origin` or `out origin`. */
function isDeclared(tokens, local) {
    return /^\w+$/.test(local) && /^(?:var|string|String|out|\])$/.test(tokens[tokens.indexOf(local) - 1] ?? '');
}
function returned(tokens, local) {
    const at = tokens.lastIndexOf('return');
    if (at !== tokens.indexOf('return'))
        return null;
    const result = tokens.slice(at + 1);
    return readIn(local !== undefined && result.includes(local) ? tokens : result);
}
function readIn(tokens) {
    if (argumentsOf(tokens, 'Headers').some((name) => name.toLowerCase() === 'origin'))
        return { kind: 'origin' };
    const [name] = argumentsOf(tokens, 'Variables');
    return name === undefined ? null : { kind: 'variable', name };
}
/** The first text behind each `context.Request.Headers` or `context.Variables`. */
function argumentsOf(tokens, source) {
    return tokens.flatMap((token, index) => {
        const text = token === source ? tokens.slice(index, index + ARGUMENT_WITHIN).find((next) => next.startsWith('"')) : undefined;
        return text === undefined ? [] : [text.slice(1, -1)];
    });
}
/** `Headers . GetValueOrDefault ( "Origin"` */
const ARGUMENT_WITHIN = 5;
//# sourceMappingURL=origin-read.js.map
;// CONCATENATED MODULE: ./build/src/cors/origin-comparison.js


const compared = new WeakMap();
/** Whether a text does anything with the `Origin` header but hand it on: it then may refuse origins before they are reflected. */
function comparesOrigin(text) {
    const known = compared.get(text);
    if (known !== undefined)
        return known;
    let compares = false;
    for (const element of text.root ? descendants(text.root) : [])
        compares ||= comparesIn(element);
    compared.set(text, compares);
    return compares;
}
function comparesIn(element) {
    if (element.name === 'check-header' && attribute(element, 'name')?.text.toLowerCase() === 'origin')
        return true;
    const values = [...element.attributes, ...texts(element)].map(({ value }) => value);
    return element.name === 'when' ? values.some(mentionsOrigin) : values.some(mayCompare);
}
function mentionsOrigin({ text }) {
    return /origin/i.test(text);
}
function mayCompare({ kind, text }) {
    return kind === 'expression' && /"origin"/i.test(text) && readOrigin(text) === null;
}
//# sourceMappingURL=origin-comparison.js.map
;// CONCATENATED MODULE: ./build/src/effective/texts-of.js


/** The documents and fragments of which a chain runs at least one statement in some sections. */
function textsOf(chain, sections = SECTION_NAMES) {
    const texts = new Set();
    for (const name of sections) {
        for (const statement of statements(chain.policy[name]))
            if (!('unknown' in statement))
                texts.add(statement.text);
    }
    return texts;
}
//# sourceMappingURL=texts-of.js.map
;// CONCATENATED MODULE: ./build/src/rules/cors-origin-reflected.js








/** @see https://owasp.org/www-project-web-security-testing-guide/latest/4-Web_Application_Security_Testing/11-Client-side_Testing/07-Testing_Cross_Origin_Resource_Sharing */
const corsOriginReflected = {
    id: 'cors-origin-reflected',
    severity: 'error',
    summary: 'An answer allows whatever origin the request names, without comparing it with a list.',
    *check(analysis) {
        for (const text of liveTexts(analysis.service)) {
            for (const { element, value, conditions } of answeredOrigins(text)) {
                // A variable in a condition may say that the origin was compared.
                if (conditions.some((condition) => /origin|context\.Variables/i.test(condition)))
                    continue;
                const read = readOrigin(value.text);
                const related = read && reflected(analysis, text, read);
                if (!related || isCompared(analysis, text))
                    continue;
                const what = element.name === 'origin' ? '<origin>' : 'Access-Control-Allow-Origin';
                yield {
                    at: { text, span: value.span },
                    message: `${what} in ${scopeWords(text)} repeats the Origin header of the request without comparing it with a list, so every site is allowed.`,
                    help: 'List the origins in <cors>, or return the header only where a list holds it.',
                    related
                };
            }
        }
    }
};
/** What explains that an expression is the `Origin` header; null if it is something else. */
function reflected({ service }, text, read) {
    if (read.kind === 'origin')
        return [];
    const setters = [...liveTexts(service)].flatMap((holder) => settersOf(holder, read.name).map((element) => ({ holder, element })));
    const [own] = setters.filter(({ holder }) => holder === text);
    if (!own || !setters.every(({ element }) => readsOrigin(element)))
        return null;
    return [{ at: at(text, own.element), message: `the variable ${read.name} is the Origin header` }];
}
function settersOf({ root }, variable) {
    return [...(root ? descendants(root) : [])].filter((element) => element.name === 'set-variable' && attribute(element, 'name')?.text === variable);
}
function readsOrigin(setter) {
    const value = attribute(setter, 'value');
    return value?.kind === 'expression' && readOrigin(value.text)?.kind === 'origin';
}
/** Whether every call that runs the text also runs something that may refuse origins. */
function isCompared({ chains }, text) {
    if (comparesOrigin(text))
        return true;
    const running = chains.map((chain) => textsOf(chain)).filter((texts) => texts.has(text));
    return running.length > 0 && running.every((texts) => [...texts].some(comparesOrigin));
}
//# sourceMappingURL=cors-origin-reflected.js.map
;// CONCATENATED MODULE: ./build/src/rules/cors-origin-wildcard.js





/** @see https://learn.microsoft.com/azure/api-management/mitigate-owasp-api-threats */
const corsOriginWildcard = {
    id: 'cors-origin-wildcard',
    severity: 'warning',
    summary: 'A <cors> allows every origin, and not all APIs that it reaches are meant to be public.',
    *check(analysis) {
        for (const cors of liveCors(analysis.service)) {
            const any = anyOrigin(knownOrigins(analysis.service, cors));
            // With credentials it is a graver mistake, which cors-wildcard-with-credentials reports.
            if (!any || allowanceOf(cors.policy, cors.knownText).credentials === true)
                continue;
            if (reachesOnlyPublicApis(analysis, cors.text))
                continue;
            const where = scopeWords(cors.text);
            yield {
                at: any.at,
                message: `The <cors> of ${where} allows the origin *, so every site may call and read the answers.`,
                help: 'List the origins of the pages that call, or name the APIs in public-apis of the configuration.',
                related: any.related
            };
        }
    }
};
/** A document that reaches no API, as far as this repository shows, is not known to reach public ones only. */
function reachesOnlyPublicApis({ chains, isPublic }, text) {
    let reaches = false;
    for (const chain of chains) {
        if (chain.api === null || !textsOf(chain, ['inbound']).has(text))
            continue;
        if (!isPublic(chain.api.id))
            return false;
        reaches = true;
    }
    return reaches;
}
//# sourceMappingURL=cors-origin-wildcard.js.map
;// CONCATENATED MODULE: ./build/src/rules/cors-outside-inbound.js






/** @see https://learn.microsoft.com/azure/api-management/cors-policy#usage */
const corsOutsideInbound = {
    id: 'cors-outside-inbound',
    severity: 'error',
    summary: 'A <cors> stands outside <inbound>, the only section that API Management takes it in.',
    *check({ service }) {
        const findFragment = fragmentLookup(service);
        for (const document of liveDocuments(service)) {
            for (const name of SECTION_NAMES) {
                if (name !== 'inbound')
                    yield* misplaced(document, name, findFragment);
            }
        }
    }
};
function* misplaced(document, name, findFragment) {
    const section = document.sections[name];
    const statements = (section ? childElements(section) : []).flatMap((element) => [
        ...innerStatements(element, document, findFragment)
    ]);
    for (const found of statements) {
        if (typeof found === 'string' || found.element.name !== 'cors')
            continue;
        const { element, text, include } = found;
        yield {
            at: at(document, include ?? element),
            message: include
                ? `This <include-fragment> brings a <cors> into <${name}>, but API Management takes it in <inbound> only.`
                : `This <cors> stands in <${name}>, but API Management takes it in <inbound> only.`,
            help: `Move ${include ? 'this <include-fragment>' : 'it'} to the top of <inbound>.`,
            related: include ? [{ at: at(text, element), message: 'the <cors> of the fragment' }] : []
        };
    }
}
//# sourceMappingURL=cors-outside-inbound.js.map
;// CONCATENATED MODULE: ./build/src/rules/cors-product-scope.js






/** Scenario 4 of Microsoft's troubleshooting guide; the limitation is in https://learn.microsoft.com/azure/api-management/cors-policy */
const corsProductScope = {
    id: 'cors-product-scope',
    severity: 'error',
    summary: 'A <cors> stands at product scope, where a preflight without a subscription key cannot reach it.',
    *check(analysis) {
        const { service, chains } = analysis;
        const preflightOf = preflightChains(chains);
        const causes = new Map();
        for (const chain of chains) {
            const product = chain.products.find((candidate) => candidate !== null && candidate.subscriptionRequired !== false);
            const preflight = preflightOf.get(chain);
            if (!product || !preflight || preflight === chain || isOutOfReach(analysis, chain))
                continue;
            const answers = effectiveCors(preflight.policy.inbound);
            for (const cors of effectiveCors(chain.policy.inbound).policies) {
                const origins = isOf(product, cors) ? unreachedOrigins(service, cors, answers) : null;
                if (origins === null)
                    continue;
                const held = heldAt(cors);
                gather(causes, held.element, chain, { product, held, cors, origins: new Set(), answered: answers.policies[0] });
                for (const origin of origins)
                    causes.get(held.element)?.detail.origins.add(origin);
            }
        }
        for (const cause of causes.values())
            yield cors_product_scope_report(cause);
    }
};
/** WebSocket calls know no preflight, and a key in the query string makes the product known to it. */
function isOutOfReach({ clients }, { api }) {
    if (api === null || api.type === 'websocket')
        return true;
    const callers = clients.filter(({ calls }) => calls(api.id));
    return callers.length > 0 && callers.every(({ subscriptionKey }) => subscriptionKey === 'query');
}
/** Where a document holds a `<cors>`, itself or through a fragment. */
function heldAt({ element, text, via }) {
    return (text.scope.kind === 'fragment' && via.at(-1)) || { element, text };
}
function isOf(product, cors) {
    const { scope } = heldAt(cors).text;
    return scope.kind === 'product' && scope.product === product.id;
}
/** The origins of a product's `<cors>` that no `<cors>` of the preflight allows; null if there are none, or nothing is certain. */
function unreachedOrigins(service, cors, answers) {
    if (answers.unknown !== null)
        return null;
    const named = allowanceOf(cors.policy, knownTextAt(service, cors.text.scope)).origins.names;
    if (answers.policies.length === 0)
        return named;
    const lists = answers.policies.map(({ policy, text }) => allowanceOf(policy, knownTextAt(service, text.scope)).origins);
    const lost = named.filter((origin) => lists.every((list) => allows(list, origin) === false));
    return lost.length > 0 ? lost : null;
}
function cors_product_scope_report(cause) {
    const { product, held, cors, answered } = cause.detail;
    const related = [];
    if (held.element !== cors.element)
        related.push({ at: at(cors.text, cors.element), message: 'the <cors> that it brings' });
    if (answered)
        related.push({ at: at(answered.text, answered.element), message: 'the <cors> that answers the preflight' });
    const unsure = product.subscriptionRequired === null;
    return {
        at: at(held.text, held.element),
        ...(unsure ? { severity: 'warning' } : {}),
        message: `A preflight carries no subscription key header, so it does not reach the <cors> of product ${product.id}` +
            (unsure ? ' (unless the product is open, which is not known here)' : '') +
            `: browsers block calls from ${pages(cause.detail)} to ${reachOf(cause)}.`,
        help: `Move this <${held.element.name}> to the APIs or to a broader scope, which need no key to be found. Or let every page send its ` +
            'key in the query string, where the preflight carries it too.',
        related,
        operations: cause.operations
    };
}
function pages({ origins, answered }) {
    if (origins.size === 0)
        return 'every page';
    if (!origins.has('*'))
        return [...origins].join(', ');
    return answered ? 'every origin that the other <cors> does not allow' : 'every origin';
}
//# sourceMappingURL=cors-product-scope.js.map
;// CONCATENATED MODULE: ./build/src/rules/cors-repeated.js



/** @see https://learn.microsoft.com/azure/api-management/cors-policy#usage-notes */
const corsRepeated = {
    id: 'cors-repeated',
    severity: 'error',
    summary: 'Two <cors> stand in one <inbound>, where API Management takes one.',
    *check({ service }) {
        for (const document of liveDocuments(service)) {
            const { inbound } = document.sections;
            // A token such as %{if …} beside them may leave one of the two out.
            if (!inbound || holdsToken(inbound))
                continue;
            const [first, second, ...others] = childrenNamed(inbound, 'cors');
            if (!first || !second)
                continue;
            yield {
                at: at(document, second),
                message: `This <inbound> has ${others.length + 2} <cors>, but API Management takes one in a section.`,
                help: 'Merge them: list the origins, methods and headers of all of them in the first <cors>, and remove the others.',
                related: [first, ...others].map((cors) => ({
                    at: at(document, cors),
                    message: cors === first ? 'the first <cors>' : 'another <cors>'
                }))
            };
        }
    }
};
//# sourceMappingURL=cors-repeated.js.map
;// CONCATENATED MODULE: ./build/src/cors/losses.js



/** What one `<cors>` allows and another one is known not to allow, in words; empty if nothing is lost where the other one answers. */
function lossesBetween(service, one, other) {
    const [given, left] = [allowance(service, one), allowance(service, other)];
    const losses = [
        ...lost('origin', given.origins, left.origins, () => true),
        // No page needs leave for HEAD, none can ask for TRACE, and OPTIONS is what the browser sends by itself.
        ...lost('method', given.methods, left.methods, (name) => !['HEAD', 'OPTIONS', 'TRACE'].includes(name)),
        ...lost('header', given.headers, left.headers, (name) => !isSafelistedRequestHeader({ name, value: null }))
    ];
    return given.credentials === true && left.credentials === false ? [...losses, 'requests with credentials'] : losses;
}
function allowance(service, { policy, text }) {
    return allowanceOf(policy, knownTextAt(service, text.scope));
}
/** Only what the other list is known not to allow. */
function lost(what, given, left, matters) {
    if (given.any && (left.any || left.unknown !== null))
        return [];
    if (given.any)
        return [left.names.length === 0 ? `any ${what}` : `${what}s other than ${left.names.join(', ')}`];
    const names = given.names.filter((name) => matters(name) && allows(left, name) === false);
    return names.length === 0 ? [] : [`${what}${names.length === 1 ? '' : 's'} ${names.join(', ')}`];
}
//# sourceMappingURL=losses.js.map
;// CONCATENATED MODULE: ./build/src/rules/cors-replaced.js






const corsReplaced = {
    id: 'cors-replaced',
    severity: 'note',
    summary: 'A document without <base /> replaces a broader <cors> by one that allows less.',
    *check({ service, chains }) {
        const causes = new Map();
        for (const chain of chains) {
            if (chain.api === null || chain.api.type === 'websocket')
                continue;
            for (const level of levels(chain.policy.inbound)) {
                if (!level.broader || !cutsInheritance(level) || effectiveCors(level).unknown !== null)
                    continue;
                const [own] = effectiveCors(level).policies;
                const [broader] = effectiveCors(level.broader).policies;
                if (!own || !broader)
                    continue;
                const losses = lossesBetween(service, broader, own);
                if (losses.length > 0)
                    gather(causes, level.document, chain, { document: level.document, own, broader, losses });
            }
        }
        for (const cause of causes.values())
            yield cors_replaced_report(cause);
    }
};
function cors_replaced_report(cause) {
    const { document, own, broader, losses } = cause.detail;
    return {
        at: document.sections.inbound ? at(document, document.sections.inbound) : atRoot(document),
        message: `The <cors> of ${scopeName(own.text.scope)} replaces ${corsOf(broader.text.scope)} for ${reachOf(cause)}, because ` +
            `<base /> is missing here, and does not allow ${losses.join('; ')}.`,
        help: 'Where pages need that, add it to the <cors> that remains, or replace that <cors> by <base />.',
        related: [
            { at: at(own.text, own.element), message: 'the <cors> that remains' },
            { at: at(broader.text, broader.element), message: 'the <cors> that is replaced' }
        ],
        operations: cause.operations
    };
}
//# sourceMappingURL=cors-replaced.js.map
;// CONCATENATED MODULE: ./build/src/cors/shadow.js





/** At most one for each `<cors>`, the surest. A narrower one that comes first and loses nothing replaces the broader one on purpose. */
function* shadows(service, policies) {
    for (const [index, later] of policies.entries()) {
        const found = policies.slice(0, index).flatMap((first) => {
            const [before, behind] = [holderOf(first), holderOf(later)];
            const reason = isOptional(before) || areRepeated(before, behind) ? null : reasonFor(service, first, later);
            if (reason === null)
                return [];
            if (behind.distance <= before.distance)
                return [{ first, later, reason, place: behind, losses: null }];
            const losses = lossesBetween(service, later, first);
            return losses.length > 0 ? [{ first, later, reason, place: before, losses }] : [];
        });
        const surest = found.find(({ reason }) => reason !== 'unset') ?? found[0];
        if (surest)
            yield surest;
    }
}
/** A token such as `%{if …}` beside it may leave it out. */
function isOptional({ text, element }) {
    const sections = text.root ? childElements(text.root) : [];
    return sections.some((section) => section.children.includes(element) && holdsToken(section));
}
/** Two in one section are another mistake. */
function areRepeated(one, other) {
    return one.text === other.text && one.element.name === 'cors' && other.element.name === 'cors';
}
/** The first `<cors>` whose origins match answers: https://learn.microsoft.com/azure/api-management/cors-policy#usage-notes */
function reasonFor(service, first, later) {
    // Assumption T2: a preflight may pass by the <cors> of a fragment.
    if (shadow_isOfFragment(first) && !shadow_isOfFragment(later))
        return null;
    const knownText = knownTextAt(service, first.text.scope);
    const { origins } = allowanceOf(first.policy, knownText);
    if (origins.any)
        return 'any';
    const wanted = allowanceOf(later.policy, knownTextAt(service, later.text.scope)).origins;
    if (!wanted.any && wanted.unknown === null && wanted.names.length > 0) {
        if (wanted.names.every((name) => allows(origins, name)))
            return 'same';
    }
    const ends = first.policy.terminateUnmatchedRequest;
    if (ends === null)
        return 'unset';
    return knownText(ends)?.toLowerCase() === 'true' ? 'ends' : null;
}
function shadow_isOfFragment({ text }) {
    return text.scope.kind === 'fragment';
}
//# sourceMappingURL=shadow.js.map
;// CONCATENATED MODULE: ./build/src/rules/cors-shadowed.js





const corsShadowed = {
    id: 'cors-shadowed',
    severity: 'warning',
    summary: 'An earlier <cors> answers or ends every request, so a later one is never reached.',
    *check({ service, chains }) {
        const causes = new Map();
        for (const chain of chains) {
            if (chain.api === null || chain.api.type === 'websocket')
                continue;
            for (const shadow of shadows(service, effectiveCors(chain.policy.inbound).policies)) {
                gather(causes, shadow.place.element, chain, shadow);
            }
        }
        for (const cause of causes.values())
            yield cors_shadowed_report(cause);
    }
};
const REASONS = {
    any: 'matches every origin',
    same: 'matches every origin of the later one',
    ends: 'ends the requests of all other origins',
    unset: 'may end the requests of all other origins, as it leaves out terminate-unmatched-request'
};
function cors_shadowed_report(cause) {
    const { first, later, reason, place, losses } = cause.detail;
    const [own, other] = losses ? [first, later] : [later, first];
    const allowing = losses ? `, which also allows ${losses.join('; ')},` : '';
    return {
        at: at(place.text, place.element),
        message: `The <cors> of ${scopeName(first.text.scope)} comes first and ${REASONS[reason]}: the <cors> of ${scopeName(later.text.scope)}${allowing} ` +
            `${reason === 'unset' ? 'may never be' : 'is never'} reached in ${reachOf(cause)}.`,
        help: help(reason, losses !== null),
        related: [
            related(other, losses ? 'the <cors> that comes later' : 'the <cors> that comes first'),
            ...(place.element === own.element ? [] : [related(own, 'the <cors> that comes in here')])
        ],
        operations: cause.operations,
        ...(reason === 'unset' ? { assumption: 'T1' } : {})
    };
}
function related({ text, element }, message) {
    return { at: at(text, element), message };
}
function help(reason, isNarrowerFirst) {
    const ends = reason === 'ends' || reason === 'unset';
    if (isNarrowerFirst) {
        return ends
            ? 'Set terminate-unmatched-request="false" on this <cors>, or list here what is missing.'
            : 'Add what is missing to this <cors>, if pages need it.';
    }
    return ends
        ? 'Set terminate-unmatched-request="false" on the first one, or move this one, with that attribute, to the top of <inbound>.'
        : 'Remove this <cors>, or move it to the top of <inbound>.';
}
//# sourceMappingURL=cors-shadowed.js.map
;// CONCATENATED MODULE: ./build/src/rules/cors-wildcard-with-credentials.js




/** What the gateway answers is not documented (assumption T4), and no answer would be right: https://fetch.spec.whatwg.org/#cors-check */
const corsWildcardWithCredentials = {
    id: 'cors-wildcard-with-credentials',
    severity: 'error',
    summary: 'A <cors> allows every origin together with credentials, which is either refused by browsers or unsafe.',
    *check({ service }) {
        for (const cors of liveCors(service)) {
            const any = anyOrigin(knownOrigins(service, cors));
            if (!any || allowanceOf(cors.policy, cors.knownText).credentials !== true)
                continue;
            const attribute = cors.policy.element.attributes.find(({ name }) => name === 'allow-credentials');
            yield {
                at: any.at,
                message: `The <cors> of ${scopeWords(cors.text)} allows the origin * together with credentials: either browsers refuse every answer, or every site may call in the name of its visitors.`,
                help: 'List the origins that may send credentials, or remove allow-credentials="true".',
                related: [
                    ...any.related,
                    ...(attribute
                        ? [{ at: { text: cors.text, span: attribute.span }, message: 'credentials are allowed here' }]
                        : [])
                ],
                assumption: 'T4'
            };
        }
    }
};
//# sourceMappingURL=cors-wildcard-with-credentials.js.map
;// CONCATENATED MODULE: ./build/src/model/live-documents.js

/** The documents that calls run: all but those of revisions that are not current, which bear their `;rev=N` in the scope. */
function live_documents_liveDocuments({ apis, documents }) {
    const others = new Set(apis
        .filter(({ current }) => !current)
        .map(({ workspace, id, revision }) => owned(workspace, `${id};rev=${revision}`)));
    return documents.filter(({ scope }) => !('api' in scope) || !others.has(owned(scope.workspace, scope.api)));
}
//# sourceMappingURL=live-documents.js.map
;// CONCATENATED MODULE: ./build/src/rules/fragment-unresolved.js





/** @see https://learn.microsoft.com/azure/api-management/policy-fragments */
const fragmentUnresolved = {
    id: 'fragment-unresolved',
    severity: 'warning',
    summary: 'An <include-fragment> names a fragment that the service does not have, or stands in a fragment itself.',
    *check({ service }) {
        const find = fragmentLookup(service);
        for (const fragment of service.fragments) {
            for (const include of includes(fragment))
                yield fragment_unresolved_nested(fragment, include);
        }
        // A service without any fragment is an extract that left them out.
        if (service.fragments.length === 0)
            return;
        for (const document of live_documents_liveDocuments(service)) {
            for (const include of includes(document)) {
                const id = attribute(include, 'fragment-id');
                if (id?.kind !== 'literal' || typeof find(include, document.scope) !== 'string')
                    continue;
                yield unresolved(service, document, include, id.text);
            }
        }
    }
};
function* includes({ root }) {
    for (const element of root ? descendants(root) : [])
        if (element.name === 'include-fragment')
            yield element;
}
function fragment_unresolved_nested(text, include) {
    return {
        at: at(text, include),
        severity: 'error',
        message: 'A fragment includes another fragment, which API Management does not allow.',
        help: 'Put the statements of the other fragment here, or include both fragments one after the other in the policy documents.'
    };
}
function unresolved(service, text, include, id) {
    const owner = ownerOf(text.scope);
    const seen = service.fragments.filter(({ workspace }) => workspace === owner);
    const near = seen.find((fragment) => isMisspelt(id, fragment.id));
    const elsewhere = owner === null ? undefined : service.fragments.find((fragment) => sameId(fragment, id));
    const related = near ?? elsewhere;
    const whose = owner === null ? service.name : `workspace ${owner}`;
    return {
        at: at(text, include),
        severity: near ? 'error' : 'warning',
        message: `Fragment ${id} is not among the fragments of ${whose}, and API Management refuses a policy that includes an unknown one.`,
        help: fragment_unresolved_mend(id, near, elsewhere),
        related: related ? [{ at: atRoot(related), message: `the fragment ${related.id}` }] : []
    };
}
function fragment_unresolved_mend(id, near, elsewhere) {
    if (near)
        return `Write fragment-id="${near.id}".`;
    if (elsewhere)
        return `A workspace sees only its own fragments: add ${id} to it as well.`;
    return `Correct the name, or add the fragment ${id} to the repository, if nothing else deploys it.`;
}
function sameId(fragment, id) {
    return fragment.workspace === null && fragment.id.toLowerCase() === id.toLowerCase();
}
/** One or two slips of the keyboard; another number is another version, not a slip. */
function isMisspelt(written, id) {
    const [one, other] = [written.toLowerCase(), id.toLowerCase()];
    const slips = (0,mod/* distance */.Io)(one, other);
    return slips <= 2 && slips * 2 < id.length && one.replaceAll(/\d/g, '') !== other.replaceAll(/\d/g, '');
}
//# sourceMappingURL=fragment-unresolved.js.map
;// CONCATENATED MODULE: ./build/src/rules/named-value-unresolved.js






/** @see https://learn.microsoft.com/azure/api-management/api-management-howto-properties */
const namedValueUnresolved = {
    id: 'named-value-unresolved',
    severity: 'warning',
    summary: 'A <cors> uses a named value that the service does not declare.',
    *check({ service }) {
        const references = new Map();
        for (const text of liveTexts(service)) {
            const owner = ownerOf(text.scope);
            if (!declaresAll(service, owner))
                continue;
            for (const value of corsValues(text)) {
                for (const name of value.namedValues) {
                    if (findNamedValue(service, text.scope, name))
                        continue;
                    const key = ownerKey(owner, name.toLowerCase());
                    const reference = references.get(key) ?? { name, owner, places: [] };
                    references.set(key, reference);
                    reference.places.push({ text, span: value.span });
                }
            }
        }
        for (const reference of references.values())
            yield* named_value_unresolved_report(service, reference);
    }
};
/** An owner without any is an extract that left them out; a display name that is not plain is put together by a deployment. */
function declaresAll({ namedValues }, owner) {
    const own = namedValues.filter(({ workspace }) => workspace === owner);
    return own.length > 0 && own.every(({ displayName }) => /^[\w.-]+$/.test(displayName));
}
function* corsValues({ root }) {
    for (const element of root ? descendants(root) : [])
        if (element.name === 'cors')
            yield* named_value_unresolved_valuesOf(element);
}
function* named_value_unresolved_valuesOf(cors) {
    for (const element of descendants(cors)) {
        for (const { value } of [...element.attributes, ...texts(element)])
            yield value;
    }
}
function* named_value_unresolved_report({ name: service, namedValues }, { name, owner, places }) {
    const [first, ...others] = places;
    if (!first)
        return;
    const near = namedValues.find(({ displayName, workspace }) => workspace === owner && (0,mod/* distance */.Io)(displayName.toLowerCase(), name.toLowerCase()) <= Math.min(2, name.length / 4));
    const where = owner === null ? service : `workspace ${owner}`;
    yield {
        at: first,
        message: `This <cors> uses {{${name}}}, but ${where} declares no named value ${name}, so the policy cannot be deployed.`,
        help: near ? `Write {{${near.displayName}}}.` : `Declare the named value ${name}, or correct the name.`,
        related: [
            ...others.map((place) => ({ at: place, message: 'uses it as well' })),
            ...(near
                ? [
                    {
                        at: { location: near.declaredAt, scope: { kind: 'global' } },
                        message: `the named value ${near.displayName}`
                    }
                ]
                : [])
        ]
    };
}
//# sourceMappingURL=named-value-unresolved.js.map
;// CONCATENATED MODULE: ./build/src/rules/policy-unreadable.js

const policyUnreadable = {
    id: 'policy-unreadable',
    severity: 'error',
    summary: 'A policy document or fragment cannot be parsed, so nothing that depends on it can be decided.',
    *check({ service }) {
        const policies = [...live_documents_liveDocuments(service), ...service.fragments];
        for (const text of policies) {
            const [first, ...others] = text.problems;
            if (first)
                yield policy_unreadable_report(text, first, others);
        }
    }
};
function policy_unreadable_report(text, first, others) {
    const { fault, mend } = halves(first);
    return {
        at: { text, span: first.span },
        message: `This policy cannot be read: ${fault}.`,
        help: `${mend}. Until then API Management refuses this policy${text.root === null ? ', and nothing in it is checked' : ''}.`,
        related: others.map(({ span, message }) => ({ at: { text, span }, message }))
    };
}
/** What the parser says: what is wrong and, behind a colon, the mend. */
function halves({ message }) {
    const [fault = '', mend = 'Simplify the markup here'] = message.split(/: (.*)/s, 2);
    return {
        fault: fault.replace(/^[A-Z]/, (letter) => letter.toLowerCase()),
        mend: mend.replace(/^[a-z]/, (letter) => letter.toUpperCase())
    };
}
//# sourceMappingURL=policy-unreadable.js.map
;// CONCATENATED MODULE: ./build/src/rules/index.js




























/** Every rule, sorted by id. */
const RULES = [
    baseMisplaced,
    corsFragmentUnused,
    corsHandwritten,
    corsHeaderVersioning,
    corsHeadersMissing,
    corsInFragment,
    corsIncomplete,
    corsMethodInvalid,
    corsMethodsMissing,
    corsMissing,
    corsNested,
    corsNotFirst,
    corsNotInherited,
    corsOptionsOperation,
    corsOriginInsecure,
    corsOriginLocalhost,
    corsOriginMalformed,
    corsOriginReflected,
    corsOriginWildcard,
    corsOutsideInbound,
    corsProductScope,
    corsRepeated,
    corsReplaced,
    corsShadowed,
    corsWildcardWithCredentials,
    fragmentUnresolved,
    namedValueUnresolved,
    policyUnreadable
];
//# sourceMappingURL=index.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./build/src/core/user-error.js
/** A failure that the user can mend: bad arguments, a missing folder, a broken configuration. Its message is all they need. */
class UserError extends Error {
    name = 'UserError';
}
//# sourceMappingURL=user-error.js.map
;// CONCATENATED MODULE: ./build/src/sources/decode-text.js
/**
 * Text files in UTF-8, or in UTF-16 with a byte order mark, as Windows tools write them. The mark is dropped; bytes that are no
 * valid UTF-8 become U+FFFD, so that one bad byte does not hide a policy.
 */
function decodeText(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return bytes.toString('utf16le', 2);
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return swapPairs(bytes.subarray(2)).toString('utf16le');
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return bytes.toString('utf8', marked ? 3 : 0);
}
function swapPairs(bytes) {
    const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
    return Buffer.from(whole).swap16();
}
//# sourceMappingURL=decode-text.js.map
;// CONCATENATED MODULE: ./build/src/sources/list-files.js


/** Files that make a folder content: `node_modules` is a legal name of an API, a product or a fragment. */
const CONTENT = new Set(['apiInformation.json', 'policy.xml', 'productInformation.json']);
/** Every file below `root/within`, sorted; links are listed and not followed, `.git` and installed packages are left out. */
function listFiles(root, within) {
    const found = [];
    const pending = [within];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        const children = readFolder(`${root}/${folder}`);
        if (!children) {
            found.push({ path: folder, kind: 'unreadable' });
            continue;
        }
        if (folder !== within && isPackageFolder(folder) && !children.some((child) => CONTENT.has(child.name)))
            continue;
        for (const child of children) {
            if (child.name === '.git')
                continue;
            const path = folder === '' ? child.name : `${folder}/${child.name}`;
            if (child.isDirectory())
                pending.push(path);
            else
                found.push({ path, kind: child.isSymbolicLink() ? 'symlink' : 'file' });
        }
    }
    return found.sort(byPath);
}
function isPackageFolder(folder) {
    return folder === 'node_modules' || folder.endsWith('/node_modules');
}
function readFolder(path) {
    try {
        return (0,external_node_fs_.readdirSync)(path, { withFileTypes: true });
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=list-files.js.map
;// CONCATENATED MODULE: ./build/src/sources/working-tree.js





/**
 * The files of a folder as they are now. `root` may be a link itself; nothing below it is followed. Only what lies below `within`, a path
 * relative to the root, is listed and read.
 */
function workingTree(root, within = '') {
    requireFolder(root);
    let entries;
    const isPlainFolder = plainFolders(root);
    return {
        list() {
            entries ??= listFiles(root, within);
            return entries;
        },
        read(path, limit) {
            if (path.split('/').includes('..'))
                return { failure: 'is outside the folder', skipped: true };
            try {
                const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
                return isPlainFolder(folder) ? readFile(`${root}/${path}`, limit) : LINKED_FOLDER;
            }
            catch (error) {
                return failureOf(error);
            }
        }
    };
}
const working_tree_LINK = { failure: 'is a symbolic link, and links are not followed', skipped: true };
const LINKED_FOLDER = { failure: 'is behind a symbolic link, and links are not followed', skipped: true };
// Windows knows neither flag. O_NONBLOCK: opening a named pipe must not wait for its writer.
const OPEN_FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
function requireFolder(root) {
    const status = (0,external_node_fs_.statSync)(root, { throwIfNoEntry: false });
    if (!status)
        throw new UserError(`${root} does not exist`);
    if (!status.isDirectory())
        throw new UserError(`${root} is not a folder`);
}
/** Whether no folder on the way to a folder is a link; each is looked at once. A missing one is left to the opening. */
function plainFolders(root) {
    const known = new Map([['', true]]);
    return (folder) => {
        for (let end = folder.indexOf('/');; end = folder.indexOf('/', end + 1)) {
            const ancestor = end < 0 ? folder : folder.slice(0, end);
            let plain = known.get(ancestor);
            if (plain === undefined) {
                plain = !(0,external_node_fs_.lstatSync)(`${root}/${ancestor}`, { throwIfNoEntry: false })?.isSymbolicLink();
                known.set(ancestor, plain);
            }
            if (!plain)
                return false;
            if (end < 0)
                return true;
        }
    };
}
function readFile(path, limit) {
    if (!external_node_fs_.constants.O_NOFOLLOW && (0,external_node_fs_.lstatSync)(path).isSymbolicLink())
        return working_tree_LINK;
    const descriptor = (0,external_node_fs_.openSync)(path, OPEN_FLAGS);
    try {
        const status = (0,external_node_fs_.fstatSync)(descriptor);
        if (!status.isFile())
            return { failure: 'is not a regular file' };
        if (status.size > limit)
            return tooLarge(status.size, limit);
        return { text: decodeText((0,external_node_fs_.readFileSync)(descriptor)) };
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function failureOf(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : 'for an unknown reason';
    switch (code) {
        case 'ELOOP':
            return working_tree_LINK;
        case 'ENOENT':
        case 'ENOTDIR':
            return { failure: 'is missing' };
        case 'EACCES':
        case 'EPERM':
            return { failure: 'may not be read: the permission is missing' };
        default:
            return { failure: `cannot be read (${code})` };
    }
}
//# sourceMappingURL=working-tree.js.map
;// CONCATENATED MODULE: ./build/src/commands/open-repository.js




/** Opens the folder that the user named; only what lies below it is read. */
function openRepository(path) {
    const absolute = (0,external_node_path_.resolve)(path);
    if (!(0,external_node_fs_.existsSync)(absolute))
        throw new UserError(`${path} does not exist: name a folder of the repository.`);
    const folder = (0,external_node_fs_.realpathSync)(absolute);
    if (!(0,external_node_fs_.statSync)(folder).isDirectory())
        throw new UserError(`${path} is not a folder: name the folder that holds the policy files.`);
    const root = gitTopLevel(folder) ?? folder;
    return { root, tree: workingTree(root, (0,external_node_path_.relative)(root, folder).split(external_node_path_.sep).join('/')) };
}
function gitTopLevel(folder) {
    for (let current = folder;; current = (0,external_node_path_.dirname)(current)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(current, '.git')))
            return current;
        if ((0,external_node_path_.dirname)(current) === current)
            return null;
    }
}
//# sourceMappingURL=open-repository.js.map
;// CONCATENATED MODULE: ./build/src/commands/source-reader.js
const FRAME_LIMIT = 16 * 1024 * 1024;
/** The text of a file of the tree, for code frames; null if it cannot be had. */
function sourceReader(tree) {
    return (path) => {
        const content = tree.read(path, FRAME_LIMIT);
        return 'text' in content ? content.text : null;
    };
}
//# sourceMappingURL=source-reader.js.map
;// CONCATENATED MODULE: ./build/src/commands/check.js










const CHECK_FORMATS = ['text', 'json', 'github', 'markdown'];
const EXIT_CODES = { pass: 0, fail: 1, incomplete: 3 };
/** Every finding of the repository, and the verdict. */
function check(path, options, terminal) {
    const { tree } = openRepository(path);
    const settings = { failOn: options.failOn ?? 'error', rules: RULES };
    const result = judge(understand(tree, settings), settings);
    return { output: render(result, tree, options, terminal), exitCode: EXIT_CODES[result.result] };
}
function render(result, tree, { format }, terminal) {
    const text = () => renderText(result, { ...terminal, readSource: sourceReader(tree) });
    switch (format) {
        case 'json':
            return renderJson(result, { toolVersion: TOOL_VERSION });
        case 'github':
            return `${text()}${renderAnnotations(result, { rulePages: null })
                .map((line) => `${line}\n`)
                .join('')}`;
        case 'markdown':
            return renderSummary(result, { repository: null, rulePages: null });
        case 'text':
            return text();
    }
}
//# sourceMappingURL=check.js.map
;// CONCATENATED MODULE: ./build/src/reporters/effective-statement.js



const effective_statement_NOTHING_NESTED = new Map();
const effective_statement_LINE_END = /\r\n|\n|\r/;
const REST_IS_BLANK = /^[ \t]*(?:\r|\n|$)/;
/**
 * The statement as its file writes it, moved to the new depth, and a comment that says where it comes from: behind the start tag where
 * that ends its line, else behind the statement. So it never stands inside a tag or a value.
 */
function statementLines(statement, depth) {
    const { element, text } = statement;
    const column = columnOf(element, text);
    const [first = '', ...others] = contentOf(statement).split(effective_statement_LINE_END);
    const lines = [first, ...others.map((line) => withoutIndent(line, column))].map((line) => '  '.repeat(depth) + safeSource(line));
    const marked = closesLine(element, text) ? linesOf(text, element.startTag) - 1 : lines.length - 1;
    return lines.map((line, index) => (index === marked ? `${line} ${xmlComment(whence(statement))}` : line).trimEnd());
}
/** Two hyphens would end the comment early. */
function xmlComment(text) {
    return `<!-- ${safeText(text).replaceAll('--', '-\u2010').replace(/-$/, '\u2010')} -->`;
}
/** ` · through <base /> policy.xml:3`, narrowest first; empty for what stands in the narrowest document itself. */
function through(via) {
    if (via.length === 0)
        return '';
    return ` · through ${via.map(({ element, text }) => `<${element.name} /> ${effective_statement_placeOf(element, text)}`).join(', ')}`;
}
function effective_statement_placeOf(element, { source }) {
    const { path, line } = source.locate(element.span);
    return `${path}:${line}`;
}
function whence({ element, text, via, unknown }) {
    const place = `${scopeName(text.scope)} · ${effective_statement_placeOf(element, text)}${through(via)}`;
    return unknown === null ? place : `unknown: ${unknown} · ${place}`;
}
/** The text of the element, with nested fragments put in: the portal expands them too. */
function contentOf(statement) {
    const { element, text, nested } = statement;
    let content = '';
    let end = element.span.start;
    for (const [include, found] of nested) {
        content += text.source.text.slice(end, include.span.start) + expansion(statement, include, found);
        end = include.span.end;
    }
    return content + text.source.text.slice(end, element.span.end);
}
function expansion({ text, via }, include, found) {
    const inclusion = [...via, { element: include, text }];
    const fragment = typeof found === 'string' ? null : found;
    const unknown = typeof found === 'string' ? found : `${found.source.path} cannot be read`;
    const lines = fragment?.root
        ? childElements(fragment.root).flatMap((element) => statementLines({ element, text: fragment, via: inclusion, nested: effective_statement_NOTHING_NESTED, unknown: null }, 0))
        : statementLines({ element: include, text, via, nested: effective_statement_NOTHING_NESTED, unknown }, 0);
    return inItsPlace(lines, include, text);
}
/** Lines in place of an element, with the indentation of its line; one level deeper where it shares the line with others. */
function inItsPlace(lines, element, text) {
    const { start, end } = element.span;
    const before = text.source.text.slice(start - columnOf(element, text), start);
    const indent = `\n${/^[ \t]*/.exec(before)?.[0] ?? ''}`;
    if (indent.length - 1 < before.length)
        return `${indent}  ${lines.join(`${indent}  `)}${indent}`;
    return lines.join(indent) + (REST_IS_BLANK.test(text.source.text.slice(end)) ? '' : indent);
}
/** Whether the line on which the start tag ends also ends there, so that a comment behind it changes no text. */
function closesLine({ span, startTag }, { source }) {
    return REST_IS_BLANK.test(source.text.slice(startTag.end, span.end));
}
function linesOf({ source }, span) {
    return source.text.slice(span.start, span.end).split(effective_statement_LINE_END).length;
}
function columnOf(element, { source }) {
    return source.locate(element.span).column - 1;
}
function withoutIndent(line, columns) {
    const blank = line.length - line.trimStart().length;
    return line.slice(Math.min(blank, columns));
}
//# sourceMappingURL=effective-statement.js.map
;// CONCATENATED MODULE: ./build/src/reporters/effective.js





/**
 * The composed policy as XML. Each statement is followed by a comment that says which scope, file and line it comes from, and through
 * which `<base />` or `<include-fragment />` it arrived. Expressions stay as the files write them. Where a section cuts broader scopes
 * off, a comment says so.
 */
function effectiveXml(view) {
    const { chain } = view;
    const lines = [xmlComment(title(view)), '<policies>'];
    for (const name of view.sections) {
        const body = sectionLines(chain.policy[name], [], 2);
        if (body.length === 0)
            lines.push(`  <${name} />`);
        else
            lines.push(`  <${name}>`, ...body, `  </${name}>`);
    }
    return `${[...lines, '</policies>'].join('\n')}\n`;
}
/** The same as data: every statement with its text, its place and the way it came. */
function effectiveJson(views) {
    const policies = views.map(({ service, chain, product, sections }) => ({
        service,
        api: chain.api?.id ?? null,
        operations: chain.operations.map(({ id }) => id),
        product,
        sections: Object.fromEntries(sections.map((name) => [name, [...statements(chain.policy[name])].map(statementJson)]))
    }));
    return jsonText({ version: 1, policies });
}
function statementJson(statement) {
    const via = statement.via.map(({ element, text }) => ({ name: element.name, ...placeJson(element, text) }));
    if ('unknown' in statement)
        return { unknown: statement.unknown, via };
    const { element, text } = statement;
    const content = text.source.text.slice(element.span.start, element.span.end);
    return { name: element.name, text: content, scope: scopeName(text.scope), ...placeJson(element, text), via };
}
function placeJson(element, { source }) {
    const { path, line } = source.locate(element.span);
    return { path, line };
}
function title({ service, chain, product }) {
    const operations = chain.operations.map(({ id, method, urlTemplate }) => [id, `(${method} ${urlTemplate})`].join(' '));
    const what = operations.length > 0 ? operations.join(', ') : 'all operations';
    const key = product === null ? 'a call without a product' : `a call with a key of product ${product}`;
    return `${service}: effective policy of ${chain.api ? apiName(chain.api) : 'a loose document'}, ${what}, for ${key}`;
}
function apiName({ workspace, id }) {
    return workspace === null ? id : scopeName({ kind: 'api', workspace, api: id });
}
function sectionLines(section, via, depth) {
    const { items, document } = section;
    const end = document && cutsInheritance({ ...section, document }) ? endOfInheritance(section, document, via, depth) : [];
    return [...items.flatMap((item) => itemLines(item, document, via, depth)), ...end];
}
function itemLines(item, text, via, depth) {
    const { element } = item;
    const unknown = item.kind === 'unknown' ? item.reason : text === null ? 'nothing is known here' : null;
    if (text === null || element === null)
        return ['  '.repeat(depth) + xmlComment(`unknown: ${unknown}${through(via)}`)];
    if (item.kind === 'base')
        return sectionLines(item.inherited, [...via, { element, text }], depth);
    if (item.kind === 'fragment') {
        return item.items.flatMap((inner) => itemLines(inner, item.fragment, [...via, { element, text }], depth));
    }
    const nested = item.kind === 'statement' ? item.nested : new Map();
    return statementLines({ element, text, via, nested, unknown }, depth);
}
/** Says where the broader scopes are cut off, if anything is lost there. */
function endOfInheritance({ name, broader, missing }, document, via, depth) {
    if (!broader || statements(broader).next().done)
        return [];
    const element = document.sections[name] ?? document.root;
    const what = missing ? `no <${name}>, which is read as an empty one (T8)` : `no <base /> in <${name}>`;
    const place = element ? ` · ${effective_statement_placeOf(element, document)}` : '';
    return [
        '  '.repeat(depth) +
            xmlComment(`${scopeName(document.scope)} has ${what}: nothing broader runs here${place}${through(via)}`)
    ];
}
//# sourceMappingURL=effective.js.map
;// CONCATENATED MODULE: ./build/src/commands/select.js


/** Every service may have an API of that id; the current revision is taken. */
function selectApi(analyses, id) {
    const all = analyses.flatMap((analysis) => analysis.service.apis.filter(({ current }) => current).map((api) => ({ analysis, api })));
    const found = all.filter(({ api }) => nameOf(api) === id || api.id === id);
    if (found.length === 0)
        throw unknownName('API', id, all.map(({ api }) => nameOf(api)));
    return found;
}
/** An operation by its id. */
function selectOperation({ analysis, api }, id) {
    const all = analysis.service.operations.filter((operation) => operation.api === api.id && operation.workspace === api.workspace && operation.revision === api.revision);
    const found = all.find((operation) => operation.id === id);
    if (!found)
        throw unknownName(`operation of API ${api.id}`, id, all.map((operation) => operation.id));
    return found;
}
/** A product that contains the API. */
function selectProduct({ analysis, api }, id) {
    const all = analysis.service.products.filter(({ workspace, apis }) => workspace === api.workspace && apis.includes(api.id));
    const found = all.find((product) => product.id === id);
    if (!found)
        throw unknownName(`product of API ${api.id}`, id, all.map((product) => product.id));
    return found;
}
function nameOf({ workspace, id }) {
    return workspace === null ? id : `workspace/${workspace}/api/${id}`;
}
/** Names the nearest of the names that exist. */
function unknownName(what, name, known) {
    const hint = known.length === 0 ? 'There is none at all.' : `Did you mean ${(0,mod/* closest */.kp)(name, [...known])}?`;
    return new UserError(`No ${what} is named ${name}. ${hint}`);
}
//# sourceMappingURL=select.js.map
;// CONCATENATED MODULE: ./build/src/commands/effective.js





/** What really runs: the portal's *Calculate effective policy*, for one operation or for every distinct chain of an API. */
function effective(path, options) {
    const { analyses } = analyse(openRepository(path).tree);
    const sections = sectionsOf(options.section);
    const views = selectApi(analyses, options.api).flatMap((selected) => viewsOf(selected, options, sections));
    const output = options.format === 'json' ? effectiveJson(views) : views.map(effectiveXml).join('\n');
    return { output, exitCode: 0 };
}
function sectionsOf(wanted) {
    if (wanted === undefined)
        return SECTION_NAMES;
    const section = SECTION_NAMES.find((name) => name === wanted);
    if (!section)
        throw unknownName('section of a policy', wanted, SECTION_NAMES);
    return [section];
}
function viewsOf(selected, options, sections) {
    const { analysis, api } = selected;
    const operation = options.operation === undefined ? null : selectOperation(selected, options.operation);
    const product = options.product === undefined ? null : selectProduct(selected, options.product);
    return analysis.chains
        .filter((chain) => chain.api === api && chain.products.includes(product))
        .filter(({ operations }) => operation === null || operations.includes(operation))
        .map((chain) => ({ service: analysis.service.name, chain, product: product?.id ?? null, sections }));
}
//# sourceMappingURL=effective.js.map
;// CONCATENATED MODULE: ./build/src/cors/browser-departures.js



const CLIENT_HINTS = new Set([
    'device-memory',
    'downlink',
    'dpr',
    'ect',
    'intervention',
    'rtt',
    'save-data',
    'viewport-width',
    'width'
]);
const KEPT_BY_THE_BROWSER = new Set(['available-dictionary', 'user-agent']);
const GREATEST_OFFSET = 2n ** 63n - 1n;
/** Sorted by id; each is proved against the browser by a test of its own. */
const BROWSER_DEPARTURES = [
    {
        id: 'authorization-under-wildcard',
        standard: '`Access-Control-Allow-Headers: *` does not cover `Authorization`.',
        seen: 'Chromium 156 sends `Authorization` under `*` all the same.',
        reference: 'https://fetch.spec.whatwg.org/#cors-non-wildcard-request-header-name',
        applies(request, { headers }) {
            const names = listMembers(headers, 'access-control-allow-headers');
            if (request.credentials || names === null || names === 'failure' || !names.includes('*'))
                return false;
            return nonWildcardHeaderNames(request).some((name) => !names.map(asciiLowercase).includes(name));
        }
    },
    {
        id: 'client-hints-safelisted',
        standard: 'Client hints such as `DPR` and `Save-Data` need permission like any other header.',
        seen: 'Chromium 156 sends them without a preflight where their value has the expected form.',
        reference: 'https://fetch.spec.whatwg.org/#cors-safelisted-request-header',
        applies: (request) => sets(request, (name) => CLIENT_HINTS.has(name))
    },
    {
        id: 'headers-kept-by-the-browser',
        standard: '`User-Agent` is a header like any other: a page may set it, and has to ask.',
        seen: 'Chromium 156 drops it without a word, and asks nobody; so it does with `Available-Dictionary`.',
        reference: 'https://fetch.spec.whatwg.org/#forbidden-request-header',
        applies: (request) => sets(request, (name) => KEPT_BY_THE_BROWSER.has(name))
    },
    {
        id: 'range-beyond-64-bits',
        standard: 'A single `Range` is safelisted however great its numbers are.',
        seen: 'Chromium 156 asks first from 2^63 - 1 on.',
        reference: 'https://fetch.spec.whatwg.org/#simple-range-header-value',
        applies: (request) => sets(request, (name, value) => name === 'range' && offsets(value).some(isTooGreat))
    },
    {
        id: 'repeated-request-header',
        standard: 'Each header of the list is safelisted, or not, by its own value.',
        seen: 'Chromium 156 joins the values of a repeated header and judges them as one.',
        reference: 'https://fetch.spec.whatwg.org/#cors-unsafe-request-header-names',
        applies: ({ headers }) => new Set(headers.map(({ name }) => asciiLowercase(name))).size < headers.length
    }
];
/** The departures that may change the conclusion about a call. */
function departuresOf(request, preflight) {
    return BROWSER_DEPARTURES.filter((departure) => departure.applies(request, preflight));
}
function sets({ headers }, matches) {
    return headers.some(({ name, value }) => matches(asciiLowercase(name), value ?? ''));
}
/** Longer values are not safelisted anyway. */
function offsets(range) {
    return range.length > 128 ? [] : (range.match(/[0-9]+/g) ?? []).map(BigInt);
}
function isTooGreat(offset) {
    return offset >= GREATEST_OFFSET;
}
//# sourceMappingURL=browser-departures.js.map
;// CONCATENATED MODULE: ./build/src/cors/responsible.js
/** The people to ask about a policy at a scope: what a front-end developer has to know first. */
function responsible(scope) {
    switch (scope.kind) {
        case 'global':
            return 'the team that runs the API Management service';
        case 'product':
            return `the publishers of product ${scope.product}`;
        case 'workspace':
            return `the owners of workspace ${scope.workspace}`;
        case 'api':
        case 'operation':
        case 'resolver':
            return `the publishers of API ${scope.api}`;
        default:
            return 'the owners of this file';
    }
}
//# sourceMappingURL=responsible.js.map
;// CONCATENATED MODULE: ./build/src/cors/no-cors.js





/** Why no `<cors>` runs at all: one that a missing `<base />` cuts off, or none. */
function noCors(call, section, { origin }) {
    for (const level of levels(section)) {
        const broader = level.broader && cutsInheritance(level) ? nearestCors(level.broader) : undefined;
        const inbound = level.document.sections.inbound ?? level.document.root;
        if (!broader || !inbound)
            continue;
        return {
            at: { text: level.document, element: inbound },
            cause: `${scopeName(level.document.scope)} has no <base /> in <inbound>, so the <cors> of ${scopeName(broader.text.scope)} is not inherited.`,
            mend: 'Add <base /> as the first statement of this <inbound>.',
            owner: responsible(level.document.scope)
        };
    }
    const scope = { kind: 'api', workspace: call.api.workspace, api: call.api.id };
    const document = call.preflight.documents.at(-1);
    const inbound = document?.sections.inbound;
    return {
        at: document && inbound ? { text: document, element: inbound } : null,
        cause: `No <cors> reaches API ${call.api.id}${nestedCors(call.service)}.`,
        mend: `Add a <cors> with <origin>${origin}</origin> as the first statement of <inbound>, at global scope or for this API.`,
        owner: responsible(document?.scope ?? scope)
    };
}
function nestedCors({ documents }) {
    const nested = documents.some(({ sections }) => Object.values(sections).some((section) => [...descendants(section)].some((element) => element.name === 'cors' && !section.children.includes(element))));
    return nested ? '; a <cors> below <choose> does not answer a preflight' : '';
}
//# sourceMappingURL=no-cors.js.map
;// CONCATENATED MODULE: ./build/src/cors/diagnosis.js






/** Explains the first step that fails. */
function diagnose(call, request, verdict) {
    const section = (verdict.phase === 'preflight' ? call.preflight : call.actual).policy.inbound;
    const answering = verdict.at.decidedBy;
    if (verdict.refusal === null)
        return withoutKey(call);
    const { reason, values } = verdict.refusal;
    switch (reason) {
        case 'method-not-allowed':
            return missingItems(answering, 'method', values);
        case 'header-not-allowed':
            return missingItems(answering, 'header', values);
        case 'allow-credentials-missing':
            return diagnosis_at(answering, {
                cause: 'The <cors> that answers does not allow credentials.',
                mend: 'Set allow-credentials="true" on this <cors>, if its origins may send credentials.'
            });
        case 'allow-origin-wildcard-with-credentials':
            return diagnosis_at(answering, {
                cause: 'The <cors> allows any origin, and browsers refuse that for calls with credentials.',
                mend: `Name the origins instead of *, among them <origin>${request.origin}</origin>.`
            });
        default:
            return (earlyAnswer(verdict) ??
                headerVersion(call, verdict) ??
                productCors(call, request, verdict) ??
                (effectiveCors(section).policies.length > 0
                    ? unlistedOrigin(answering, request)
                    : noCors(call, section, request)));
    }
}
function diagnosis_at(statement, explanation) {
    const place = statement ? { text: statement.text, element: statement.element } : null;
    return { ...explanation, at: place, owner: responsible(statement?.text.scope ?? { kind: 'global' }) };
}
function withoutKey({ api }) {
    return {
        at: null,
        cause: `API ${api.id} requires a subscription key, and the call carries none.`,
        mend: `Send a key in the header ${api.subscriptionKeyHeader} or in the query parameter ${api.subscriptionKeyQuery}.`,
        owner: 'the developers of the page'
    };
}
function missingItems(statement, item, values) {
    const elements = values.map((value) => `<${item}>${value}</${item}>`).join(' and ');
    return diagnosis_at(statement, {
        cause: `The <cors> that answers does not allow the ${item} ${values.join(', ')}.`,
        mend: `Add ${elements} to <allowed-${item}s> of this <cors>.`
    });
}
function unlistedOrigin(statement, { origin }) {
    return diagnosis_at(statement, {
        cause: `The <cors> that answers does not list ${origin}.`,
        mend: `Add <origin>${origin}</origin> to its <allowed-origins>, if this page is to call the API.`
    });
}
function earlyAnswer({ phase, at: step, reason }) {
    const { decidedBy } = step;
    if (phase !== 'actual' || !decidedBy || decidedBy.element.name === 'cors')
        return null;
    return diagnosis_at(decidedBy, {
        cause: `The gateway answers by itself, without CORS headers: ${reason}.`,
        mend: `Move <cors> in front of this <${decidedBy.element.name}>.`
    });
}
function headerVersion({ service, api }, { phase, reason }) {
    const versioned = service.versionSets.some(({ id, scheme }) => id === api.versionSet && scheme === 'Header');
    if (phase !== 'preflight' || !versioned)
        return null;
    return {
        at: null,
        cause: `A preflight cannot reach API ${api.id}: ${reason}.`,
        mend: 'Give the API a version in its path or in a query parameter.',
        owner: responsible({ kind: 'api', workspace: api.workspace, api: api.id })
    };
}
/** The product of the key has a `<cors>` that would allow the page, but the preflight does not know the product. */
function productCors(call, request, { phase }) {
    if (phase !== 'preflight' || call.preflight === call.actual)
        return null;
    const cors = effectiveCors(call.actual.policy.inbound).policies.find(({ policy, text }) => {
        const { origins } = allowanceOf(policy, knownTextAt(call.service, text.scope));
        return text.scope.kind === 'product' && allows(origins, request.origin) === true;
    });
    if (!cors)
        return null;
    return diagnosis_at(cors, {
        cause: `Only the <cors> of ${scopeName(cors.text.scope)} allows ${request.origin}; a preflight carries no subscription key, so API Management does not know the product.`,
        mend: 'Move this <cors> to the API or to a broader scope, or send the key in the query string.'
    });
}
//# sourceMappingURL=diagnosis.js.map
;// CONCATENATED MODULE: ./build/src/reporters/trace.js




const MARKS = { passed: ['✓', 'green'], failed: ['✗', 'red'], unknown: ['?', 'yellow'] };
/** The why-trace: every step in order, what was sent and answered, the statement that decided, and at a failure the mend. */
function traceText(trace, colour) {
    const paint = painter(colour);
    const { verdict, diagnosis } = trace;
    const lines = [paint(safeText(headline(trace)), 'bold'), ''];
    for (const phase of ['preflight', 'actual']) {
        const steps = verdict.steps.filter((step) => step.phase === phase);
        if (steps.length === 0)
            continue;
        lines.push(paint(phase === 'preflight' ? 'Preflight' : 'Actual request', 'bold'));
        for (const step of steps)
            lines.push(...stepLines(step, paint));
        lines.push('');
    }
    lines.push(...conclusion(verdict, paint), ...explanation(diagnosis, paint));
    for (const departure of trace.departures)
        lines.push(`note: browsers differ: ${safeText(departure)}`);
    return `${[...lines, '', ...reproduction(trace)].join('\n')}\n`;
}
function headline({ call, request }) {
    const { api, operation, product } = call;
    const what = operation
        ? `${operation.method} ${operation.urlTemplate} (${api.id}/${operation.id})`
        : `${request.method} on API ${api.id}`;
    const key = {
        header: 'a subscription key in a header',
        query: 'a subscription key in the query string',
        none: 'no subscription key'
    };
    const credentials = request.credentials ? 'with credentials' : 'without credentials';
    return `A page of ${request.origin} calls ${what} ${credentials}, with ${key[request.subscriptionKey]}${product ? ` of product ${product.id}` : ''}.`;
}
function stepLines(step, paint) {
    const [mark, style] = MARKS[step.outcome];
    const lines = [`  ${paint(mark, style)} ${safeText(step.text)}`];
    if (step.sent) {
        lines.push(`      ${safeText(step.sent.method)}`, ...step.sent.headers.map(([name, value]) => `      ${safeText(`${name}: ${value}`)}`));
    }
    if (step.answer && step.answer.headers.length > 0) {
        lines.push(...step.answer.headers.map(([name, value]) => `      ${safeText(`${name}: ${value}`)}`));
    }
    if (step.decidedBy && step.actor === 'gateway')
        lines.push(`      decided by ${safeText(statementPlace(step.decidedBy))}`);
    for (const { statement, answer } of step.risks ?? []) {
        lines.push(`      ! <${safeText(statement.element.name)}> runs before <cors>: when it ${answer}, the page sees a CORS error (${safeText(statementPlace(statement))})`);
    }
    return lines;
}
/** `<cors> of global, policy.xml:3, through <base /> apis/orders/policy.xml:4` */
function statementPlace({ element, text, via }) {
    const { path, line } = text.source.locate(element.span);
    const through = via.map((inclusion) => {
        const place = inclusion.text.source.locate(inclusion.element.span);
        return `<${inclusion.element.name} /> ${place.path}:${place.line}`;
    });
    return [
        `<${element.name}> of ${scopeName(text.scope)}, ${path}:${line}`,
        ...(through.length > 0 ? [`through ${through.join(', ')}`] : [])
    ].join(', ');
}
function conclusion(verdict, paint) {
    switch (verdict.outcome) {
        case 'allowed':
            return [`${paint('allowed', 'green', 'bold')}: the page may make this call.`];
        case 'blocked':
            return [`${paint('blocked', 'red', 'bold')}: ${safeText(verdict.reason)}.`];
        case 'unknown':
            return [`${paint('unknown', 'yellow', 'bold')}: ${safeText(verdict.reason)}.`];
    }
}
function explanation(diagnosis, paint) {
    if (!diagnosis)
        return [];
    const { at, cause, mend, owner } = diagnosis;
    const place = at?.text.source.locate(at.element.span);
    return [
        `${paint('cause', 'bold')}: ${safeText(cause)}`,
        `${paint('mend', 'bold')}:  ${safeText(mend)}`,
        ...(place ? [`       at ${safeText(`${place.path}:${place.line}`)}`] : []),
        `${paint('ask', 'bold')}:   ${safeText(owner)}`
    ];
}
/** A line that shows the gateway's real answer; every text in it is quoted for a POSIX shell. */
function reproduction({ call, request }) {
    const path = [call.api.path, call.operation?.urlTemplate]
        .map((part) => (part ?? '').replace(/^\/+|\/+$/g, ''))
        .filter(Boolean);
    const url = ['https://YOUR-GATEWAY', ...path].join('/');
    const [method, headers] = needsPreflight(request)
        ? ['OPTIONS', preflightHeaders(request)]
        : [request.method, [['Origin', request.origin]]];
    const arguments_ = headers.map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`);
    return [`Try it: curl -i -X ${quoted(method)} ${arguments_.join(' ')} ${quoted(url)}`];
}
function quoted(text) {
    const safe = safeText(text);
    return /^[\w./:-]+$/.test(safe) ? safe : `'${safe.replaceAll("'", `'\\''`)}'`;
}
//# sourceMappingURL=trace.js.map
;// CONCATENATED MODULE: ./build/src/reporters/trace-json.js


/** Traces as data: `preflight --format json`. */
function traceJson(traces) {
    const calls = traces.map(({ call, request, verdict, diagnosis, departures }) => ({
        service: call.service.name,
        api: call.api.id,
        operation: call.operation?.id ?? null,
        product: call.product?.id ?? null,
        request,
        outcome: verdict.outcome,
        reason: verdict.outcome === 'allowed' ? null : verdict.reason,
        assumption: verdict.outcome === 'unknown' ? verdict.assumption : null,
        steps: verdict.steps.map(stepJson),
        diagnosis: diagnosis && {
            cause: diagnosis.cause,
            mend: diagnosis.mend,
            owner: diagnosis.owner,
            at: diagnosis.at && trace_json_placeJson(diagnosis.at)
        },
        departures
    }));
    return jsonText({ version: 1, calls });
}
function stepJson({ phase, actor, outcome, text, sent, answer, decidedBy, risks }) {
    return {
        phase,
        actor,
        outcome,
        text,
        sent: sent ?? null,
        answer: answer ?? null,
        decidedBy: decidedBy
            ? { scope: scopeName(decidedBy.text.scope), ...trace_json_placeJson(decidedBy), via: decidedBy.via.map(trace_json_placeJson) }
            : null,
        risks: (risks ?? []).map(({ statement, answer: refusal }) => ({
            name: statement.element.name,
            answer: refusal,
            ...trace_json_placeJson(statement)
        }))
    };
}
function trace_json_placeJson({ element, text }) {
    const { path, line } = text.source.locate(element.span);
    return { path, line };
}
//# sourceMappingURL=trace-json.js.map
;// CONCATENATED MODULE: ./build/src/commands/preflight.js














const preflight_EXIT_CODES = { allowed: 0, blocked: 1, unknown: 3 };
/** Whether a page may make a call, step by step; the worst verdict decides the exit code. */
function preflight_preflight(path, options, terminal) {
    const { analyses } = analyse(openRepository(path).tree);
    const traces = selectApi(analyses, options.api).flatMap((selected) => tracesOf(selected, options));
    if (traces.length === 0)
        throw new UserError(`API ${options.api} has no operation for ${options.method ?? 'this call'}.`);
    const output = options.format === 'json' ? traceJson(traces) : traces.map((trace) => traceText(trace, terminal.colour)).join('\n');
    const outcomes = traces.map(({ verdict }) => verdict.outcome);
    const worst = outcomes.includes('blocked') ? 'blocked' : outcomes.includes('unknown') ? 'unknown' : 'allowed';
    return { output, exitCode: preflight_EXIT_CODES[worst] };
}
/** One operation if it is named, else the one operation of each distinct chain that the method leads to. */
function tracesOf(selected, options) {
    const { analysis, api } = selected;
    const product = options.product === undefined ? null : selectProduct(selected, options.product);
    const named = options.operation === undefined ? null : selectOperation(selected, options.operation);
    const groups = new Set(analysis.chains.filter((chain) => chain.api === api).map(({ operations }) => operations));
    return [...groups].flatMap((group) => {
        const operation = named ?? group.find(({ method }) => !options.method || method === options.method) ?? null;
        if (operation ? !group.includes(operation) : group.length > 0)
            return [];
        const request = preflight_requestOf(selected, operation, options);
        const call = callOf(analysis.service, analysis.chains, {
            api,
            operation,
            group,
            key: request.subscriptionKey,
            product
        });
        return call ? [trace(call, request)] : [];
    });
}
function preflight_requestOf({ api }, operation, options) {
    const origin = parseOrigin(options.origin);
    if (origin.kind === 'none' && origin.fault !== 'null') {
        throw new UserError(`--origin must be scheme://host or scheme://host:port, such as https://shop.contoso.com, not ${options.origin}.`);
    }
    const request = defaultRequest(api, operation, {
        ...options,
        origin: origin.kind === 'origin' ? origin.origin.serialised : 'null',
        headers: options.header ?? []
    });
    const problem = unsendable(request);
    if (problem)
        throw new UserError(`No page can make this call: ${thrownSentence(problem)}`);
    return request;
}
function trace(call, request) {
    const verdict = simulate(call, request);
    const preflightAnswer = verdict.steps.find(({ phase, answer }) => phase === 'preflight' && answer)?.answer;
    const departures = preflightAnswer ? departuresOf(request, preflightAnswer).map(({ seen }) => seen) : [];
    const diagnosis = verdict.outcome === 'blocked' ? diagnose(call, request, verdict) : null;
    return { call, request, verdict, diagnosis, departures };
}
//# sourceMappingURL=preflight.js.map
;// CONCATENATED MODULE: ./build/src/commands/terminal.js
const WIDEST = 120;
/** `NO_COLOR` and a pipe mean no colour, `FORCE_COLOR` means colour in a pipe too: https://no-color.org, https://force-color.org */
function terminalOf(stream, environment) {
    const forced = Boolean(environment['FORCE_COLOR']);
    const columns = stream.isTTY ? stream.columns : forced ? Number(environment['COLUMNS']) || null : null;
    return {
        colour: !environment['NO_COLOR'] && (stream.isTTY === true || forced),
        width: columns === null ? null : Math.min(columns, WIDEST)
    };
}
//# sourceMappingURL=terminal.js.map
;// CONCATENATED MODULE: ./build/src/reporters/tree.js



/** Scopes, documents and links of every service, as `tree --format json` prints them. */
function treeJson(services) {
    return jsonText({ version: 1, services: services.map(serviceJson) });
}
/** The same for people: one service after the other, scopes indented below the scope that they inherit from. */
function treeText(services) {
    if (services.length === 0)
        return 'No API Management service was found.\n';
    return `${services.map(serviceText).join('\n\n')}\n`;
}
function serviceJson(service) {
    return {
        name: service.name,
        layouts: service.layouts,
        documents: [...service.documents, ...service.fragments].map(documentJson),
        apis: service.apis.map((api) => ({
            id: tree_owned(api.workspace, 'api', api.id),
            path: api.path,
            type: api.type,
            subscriptionRequired: api.subscriptionRequired,
            revision: api.revision,
            current: api.current,
            versionSet: api.versionSet
        })),
        operations: service.operations.map(({ id, api, workspace, method, urlTemplate }) => ({
            id,
            api: tree_owned(workspace, 'api', api),
            method,
            urlTemplate
        })),
        products: service.products.map(({ id, workspace, subscriptionRequired, apis }) => ({
            id: tree_owned(workspace, 'product', id),
            subscriptionRequired,
            apis
        })),
        namedValues: service.namedValues.map(({ displayName, value, secret }) => ({
            name: displayName,
            known: value !== null,
            secret
        }))
    };
}
function documentJson(text) {
    const { source, declaredAt } = text;
    return {
        scope: scopeName(text.scope),
        path: declaredAt.path,
        line: declaredAt.line,
        textPath: source.path,
        format: text.format,
        sha256: (0,external_node_crypto_namespaceObject.createHash)('sha256').update(source.text.replaceAll('\r\n', '\n')).digest('hex'),
        holes: 0,
        when: text.when,
        repeated: text.repeated
    };
}
/** The plain id where the service owns it, the whole scope inside a workspace. */
function tree_owned(workspace, kind, id) {
    return workspace === null ? id : `workspace/${workspace}/${kind}/${id}`;
}
function serviceText(service) {
    const at = new Map([...service.documents, ...service.fragments].map((text) => [scopeName(text.scope), text.source.path]));
    const policy = (scope) => (at.has(scope) ? `  ${safeText(at.get(scope) ?? '')}` : '');
    const line = (depth, name, scope, note = '') => `${'  '.repeat(depth)}${safeText(name)}${note && ` (${safeText(note)})`}${policy(scope)}`;
    const inherits = { declared: '', default: 'no document: the default policy', elsewhere: 'not in this repository' }[service.globalPolicy];
    const lines = [`${safeText(service.name)}  [${service.layouts.join(', ')}]`, line(1, 'global', 'global', inherits)];
    for (const workspace of service.workspaces)
        lines.push(line(2, `workspace/${workspace}`, `workspace/${workspace}`));
    for (const product of service.products) {
        const scope = scopeName({ kind: 'product', workspace: product.workspace, product: product.id });
        const apis = product.apis.length === 0 ? 'no APIs' : `APIs ${product.apis.join(', ')}`;
        lines.push(line(2, scope, scope, `${product.subscriptionRequired === false ? 'open, ' : ''}${apis}`));
    }
    for (const api of service.apis) {
        const scope = scopeName({ kind: 'api', workspace: api.workspace, api: api.id });
        lines.push(line(2, api.current ? scope : `${scope};rev=${api.revision}`, scope, api.operationsKnown ? api.type : `${api.type}, operations not known`));
        for (const operation of service.operations) {
            if (operation.api !== api.id || operation.workspace !== api.workspace || operation.revision !== api.revision)
                continue;
            const { workspace, id } = operation;
            lines.push(line(3, `${operation.method} ${operation.urlTemplate}`, scopeName({ kind: 'operation', workspace, api: api.id, operation: id }), id));
        }
    }
    for (const fragment of service.fragments)
        lines.push(line(1, scopeName(fragment.scope), scopeName(fragment.scope)));
    for (const document of service.documents)
        if (document.scope.kind === 'unknown')
            lines.push(`  ${safeText(document.source.path)}`);
    return lines.join('\n');
}
//# sourceMappingURL=tree.js.map
;// CONCATENATED MODULE: ./build/src/commands/tree.js



/** Scopes, documents and links, as they were read. */
function tree(path, options) {
    const { analyses } = analyse(openRepository(path).tree);
    const services = analyses.map(({ service }) => service);
    return { output: options.format === 'json' ? treeJson(services) : treeText(services), exitCode: 0 };
}
//# sourceMappingURL=tree.js.map
;// CONCATENATED MODULE: ./build/src/cli.js









// A reader such as `head` closes the pipe as soon as it has enough: that is no error.
process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        throw error;
});
const terminal = terminalOf(process.stdout, process.env);
const cli_program = new Command('apim-cors-gate')
    .description('Which browser origins can call which operation of an Azure API Management service, from the files of a repository.')
    .version(TOOL_VERSION)
    .exitOverride()
    .configureOutput({ writeErr: (text) => process.stderr.write(safeLines(text)) })
    .showHelpAfterError('(--help shows every option)')
    .addHelpText('after', '\nExit code: 0 pass or allowed, 1 findings that fail or a blocked call,\n           2 wrong usage, 3 incomplete or an unknown verdict');
cli_program
    .command('check')
    .description('report what is misconfigured')
    .argument('[path]', 'a folder of the repository', '.')
    .addOption(new Option('--format <format>', 'how to print').choices(CHECK_FORMATS).default('text'))
    .addOption(new Option('--fail-on <severity>', 'lowest severity that fails (default: error)').choices([
    'error',
    'warning',
    'note',
    'never'
]))
    .action((path, options) => finish(check(path, options, terminal)));
cli_program
    .command('effective')
    .description('print the effective policy of an operation, or of every operation of an API')
    .argument('[path]', 'a folder of the repository', '.')
    .requiredOption('--api <id>', 'the API')
    .option('--operation <id>', 'the operation; all of the API without it')
    .option('--product <id>', 'the product whose key the call carries')
    .option('--section <name>', 'inbound, backend, outbound or on-error')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .action((path, options) => finish(effective(path, options)));
cli_program
    .command('preflight')
    .description('show step by step whether a page may make a call')
    .argument('[path]', 'a folder of the repository', '.')
    .requiredOption('--origin <origin>', 'the origin of the page, such as https://shop.contoso.com')
    .requiredOption('--api <id>', 'the API')
    .option('--operation <id>', 'the operation')
    .option('--method <method>', 'the method (default: the one of the operation)')
    .option('--header <name>', 'a header that the page sets, as NAME or NAME: VALUE; may be repeated', collect)
    .option('--credentials', 'the page sends cookies or other credentials')
    .addOption(new Option('--key <place>', 'how the subscription key travels').choices(['header', 'query', 'none']))
    .option('--product <id>', 'the product whose key the call carries')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .action((path, options) => finish(preflight_preflight(path, options, terminal)));
cli_program
    .command('tree')
    .description('print scopes, documents and links')
    .argument('[path]', 'a folder of the repository', '.')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .action((path, options) => finish(tree(path, options)));
function collect(value, previous = []) {
    if (value === '')
        throw new InvalidArgumentError('a header has a name.');
    return [...previous, value];
}
function finish({ output, exitCode }) {
    process.exitCode = exitCode;
    process.stdout.write(output);
}
try {
    cli_program.parse();
}
catch (error) {
    if (error instanceof CommanderError)
        process.exitCode = error.exitCode === 0 ? 0 : 2;
    else if (error instanceof UserError) {
        process.stderr.write(`${safeLines(error.message)}\n`);
        process.exitCode = 2;
    }
    else {
        process.stderr.write(`apim-cors-gate failed; please report this:\n${safeLines(String(error instanceof Error ? error.stack : error))}\n`);
        process.exitCode = 3;
    }
}
//# sourceMappingURL=cli.js.map
