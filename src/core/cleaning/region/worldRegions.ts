/** States of the USA by their postal code, and countries by the names they carry at the end of an English address. */
export const US_STATES: ReadonlyMap<string, string> = new Map(
  ('AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|GA Georgia|' +
    'HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|' +
    'MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|' +
    'NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|' +
    'TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming')
    .split('|')
    .map((line): [string, string] => [line.slice(0, 2), line.slice(3)]),
);

export const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map(
  ('CN china,pr china,prc,mainland china,peoples republic of china|US usa,us,united states,united states of america|' +
    'GB uk,united kingdom,great britain,england,scotland,wales,northern ireland|DE germany,deutschland|FR france|IT italy,italia|ES spain,españa|' +
    'NL netherlands,the netherlands,holland|BE belgium|CH switzerland,schweiz|AT austria|SE sweden|NO norway|DK denmark|FI finland|IE ireland|PT portugal|' +
    'PL poland|CZ czech republic,czechia|RU russia|TR turkey,türkiye|CA canada|MX mexico|BR brazil|AR argentina|AU australia|NZ new zealand|JP japan|' +
    'KR south korea,korea|IN india|SG singapore|MY malaysia|TH thailand|VN vietnam,viet nam|ID indonesia|PH philippines|AE uae,united arab emirates|' +
    'SA saudi arabia|IL israel|ZA south africa|EG egypt')
    .split('|')
    .flatMap((line) => line.slice(3).split(',').map((name): [string, string] => [name, line.slice(0, 2)])),
);
