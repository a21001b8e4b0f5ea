/** States of the USA by their postal code, and countries by the names they carry at the end of an English address. */
export const US_STATES: ReadonlyMap<string, string> = new Map(
  (
    'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|GA Georgia|' +
    'HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|' +
    'MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|' +
    'NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|' +
    'TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming'
  )
    .split('|')
    .map((line): [string, string] => [line.slice(0, 2), line.slice(3)]),
);

export const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map(
  (
    'CN china,pr china,prc,mainland china,peoples republic of china,中国,中华人民共和国,中国大陆|US usa,us,united states,united states of america,美国|' +
    'GB uk,united kingdom,great britain,england,scotland,wales,northern ireland,英国|DE germany,deutschland,德国|FR france,法国|IT italy,italia,意大利|' +
    'ES spain,españa,西班牙|NL netherlands,the netherlands,holland,荷兰|BE belgium,比利时|CH switzerland,schweiz,瑞士|AT austria,奥地利|SE sweden,瑞典|' +
    'NO norway,挪威|DK denmark,丹麦|FI finland,芬兰|IE ireland,爱尔兰|PT portugal,葡萄牙|PL poland,波兰|CZ czech republic,czechia,捷克|RU russia,俄罗斯|' +
    'TR turkey,türkiye,土耳其|UA ukraine,乌克兰|GR greece,希腊|HU hungary,匈牙利|RO romania,罗马尼亚|CA canada,加拿大|MX mexico,墨西哥|BR brazil,巴西|' +
    'AR argentina,阿根廷|CL chile,智利|CO colombia,哥伦比亚|PE peru,秘鲁|VE venezuela,委内瑞拉|AU australia,澳大利亚,澳洲|NZ new zealand,新西兰|JP japan,日本|' +
    'KR south korea,korea,韩国|IN india,印度|SG singapore,新加坡|MY malaysia,马来西亚|TH thailand,泰国|VN vietnam,viet nam,越南|ID indonesia,印度尼西亚,印尼|' +
    'PH philippines,菲律宾|AE uae,united arab emirates,阿联酋|SA saudi arabia,沙特阿拉伯,沙特|IL israel,以色列|ZA south africa,南非|EG egypt,埃及|' +
    'NG nigeria,尼日利亚|KE kenya,肯尼亚|PK pakistan,巴基斯坦|KZ kazakhstan,哈萨克斯坦|HK hong kong,香港,中国香港|MO macao,macau,澳门,中国澳门|TW taiwan,台湾,中国台湾'
  )
    .split('|')
    .flatMap((line) =>
      line
        .slice(3)
        .split(',')
        .map((name): [string, string] => [name, line.slice(0, 2)]),
    ),
);
