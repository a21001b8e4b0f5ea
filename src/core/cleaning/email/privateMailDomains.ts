/** Mail services open to anyone: an address there says nothing about a company (checklist 123: not a private mailbox). */
export const PRIVATE_MAIL_DOMAINS: ReadonlySet<string> = new Set(
  (
    'qq.com vip.qq.com foxmail.com 163.com vip.163.com 126.com vip.126.com yeah.net 188.com sina.com sina.cn vip.sina.com sohu.com ' +
    'tom.com 139.com 189.cn wo.cn 21cn.com aliyun.com 263.net gmail.com googlemail.com outlook.com hotmail.com live.com live.cn msn.com ' +
    'hotmail.co.uk hotmail.fr yahoo.com yahoo.cn yahoo.com.cn yahoo.co.uk yahoo.co.jp yahoo.com.hk yahoo.com.tw ymail.com icloud.com me.com mac.com ' +
    'aol.com gmx.com gmx.de gmx.net web.de t-online.de mail.com mail.ru yandex.ru yandex.com proton.me protonmail.com zoho.com ' +
    'naver.com hanmail.net daum.net orange.fr free.fr libero.it btinternet.com comcast.net verizon.net att.net'
  ).split(' '),
);
