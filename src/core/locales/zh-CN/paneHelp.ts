import type { PaneHelpWords } from '../paneHelpWords';

export const paneHelp: PaneHelpWords = {
  heading: '帮助',
  steps: '怎么用',
  howTo: [
    '打开含有销售明细的工作簿，首页会列出识别到的表。',
    '点“一键生成客户管理汇总”，汇总和名单写到新的工作表。',
    '到“客户”页，在任意表里点选客户所在的行，立刻看到该客户；可写成一页画像。',
    '数据变了，再点一次即可原地更新；您在名单里填写的内容会保留。',
  ],
  try: '先试一试',
  sample: '加入示例数据',
  sampleHint: '一家虚构的批发公司：300 个客户、六年的销售，写到新的工作表。',
  template: '加入空白模板',
  templateHint: '带表头和填写说明的空表：填好就能生成汇总。',
  privacyHeading: '您的数据',
  privacy: '所有计算都在您的电脑上完成，数据不会发送到任何地方。插件没有账号、没有统计、不联网取数；设置保存在工作簿里。',
  check: '自检',
  checkIntro: '遇到问题时，把下面的内容发给我们。其中只有版本、代码和数量，不含您的数据。',
  copy: '复制自检结果',
  copied: '已复制',
  lines: { version: '插件版本', excel: 'Excel 版本', platform: '平台', api: '支持的接口', language: '语言', worker: '计算', sheets: '识别的表', rows: '行数', browser: '浏览器内核' },
  inWorker: '独立线程',
  inPane: (reason) => `与面板同一线程（${reason}）`,
  unknown: '未知',
};
