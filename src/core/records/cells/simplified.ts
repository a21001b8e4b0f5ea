/** Traditional characters of headers and of the words of statuses and documents, each before its simplified form. */
const PAIRS =
  '單单訂订編编號号戶户稱称額额數数價价業业務务員员電电話话開开發发應应餘余總总銷销類类別别區区產产貨货規规聯联絡络郵邮職职備备註注狀状態态時时間间達达結结與与還还經经辦办齡龄幣币種种證证據据說说項项計计實实際际運运費费責责負负採采購购買买賣卖優优級级標标籤签題题滿满議议處处' +
  '動动進进階阶訪访記记錄录繫系係系約约臺台傳传億亿萬万網网現现質质體体審审歷历製制帳账賬账憑凭驗验統统減减贈赠裝装倉仓庫库廠厂車车書书雜杂納纳稅税無无後后內内會会積积點点從从屬属國国圓圆層层廣广濟济團团聲声齊齐關关閉闭棄弃擱搁凍冻爭争暫暂懸悬執执復复對对';

const SIMPLE: ReadonlyMap<string, string> = new Map(Array.from({ length: PAIRS.length / 2 }, (_, i) => [PAIRS[2 * i]!, PAIRS[2 * i + 1]!]));
const TRADITIONAL = new RegExp(`[${[...SIMPLE.keys()].join('')}]`, 'g');

/** Header words and status words in simplified characters, so that 訂單編號 is 订单编号; for comparing only, never for names. */
export function simplified(text: string): string {
  return text.replace(TRADITIONAL, (character) => SIMPLE.get(character) ?? character);
}
