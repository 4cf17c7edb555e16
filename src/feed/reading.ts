/** What the readers of vendors' formats are made of. What the others do not need stands in modules of its own: it is not loaded for them. */
export {readDatePosted, readEmploymentTypes} from './facts/employment.js';
export {countryCode, readCountry} from './facts/country.js';
export {placesOf} from './facts/named-places.js';
export {wordsOf} from './facts/names.js';
export {namedOrganization, readOrganization} from './facts/organization.js';
export {payPeriod} from './facts/pay-range.js';
export {readPay} from './facts/pay.js';
export {payOf} from './facts/pay-text.js';
export {placesWith, readAddress} from './facts/places.js';
export {rangeReader} from './facts/range-reader.js';
export {readPlace, readPlaces, readWorkMode} from './facts/vendor-places.js';
export {remembered} from '../posting/remembered.js';
export type {FeedContent, ReadFormat} from './format.js';
export {addressPart, below, BOARD_JOBS, countOf, nextOfTheWorld, pageAt, parameterOf} from './page-links.js';
export {entriesOf, NO_FACTS, readPostings, type PostingFacts} from './postings.js';
export {readTextSource, readTitle, repaired} from './texts.js';
export type {Value} from './value.js';
