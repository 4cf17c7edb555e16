import {nameKey} from './countries.js';

/** A part of a country. */
export interface Region {
  readonly country: string;
  readonly key: string;
  readonly name: string;
  /** Whether it is one that we know, however it is written. */
  readonly isCertain: boolean;
}

/**
 * Where people write a region's code behind a city, and need it to tell one city from another. Delaware has none here:
 * who writes "Berlin, DE" means Germany.
 */
const CODES = {
  us: `AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DELAWARE Delaware,DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,
ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,
MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,
PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming`,
  ca: `AB Alberta,BC British Columbia,MB Manitoba,NB New Brunswick,NL Newfoundland and Labrador,NS Nova Scotia,NT Northwest Territories,NU Nunavut,ON Ontario,
PE Prince Edward Island,QC Quebec,SK Saskatchewan,YT Yukon`,
  au: 'ACT Australian Capital Territory,NSW New South Wales,NT Northern Territory,QLD Queensland,SA South Australia,TAS Tasmania,VIC Victoria,WA Western Australia',
};

const byName = new Map<string, Region[]>();
for (const [country, codes] of Object.entries(CODES)) {
  for (const [, code, name] of codes.matchAll(/([A-Z]+) ([^,]+)/g)) {
    const region = {country, key: code!.toLowerCase(), name: name!, isCertain: true};
    for (const key of [code!, nameKey(name!)]) byName.set(key, [...(byName.get(key) ?? []), region]);
  }
}

/** A region by its code in capital letters, or its name; without a country, of the first that has one. */
export const regionOf = (name: string, country?: string): Region | undefined =>
  (byName.get(name.replaceAll('.', '')) ?? byName.get(nameKey(name)))?.find((region) => !country || region.country === country);

/** A region that we don't know. */
export const otherRegion = (country: string, name: string): Region => ({country, key: nameKey(name), name, isCertain: false});
