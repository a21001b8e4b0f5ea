import type { DataQualityWords } from '../dataQualityWords';
import { grouped } from '../grouped';
import { issues } from './issues';

export const dataQuality: DataQualityWords = {
  issues,
  bookIssues: {
    'W-NO-CUSTOMER': { what: () => '本行没有客户，金额不归任何客户，只计入总数核对。', todo: '补上客户编号或名称。' },
    'W-LINE-REPEATED': { what: ({ value }) => `本行与前面一行各项完全相同${value ? `（订单 ${value}）` : ''}，可能重复录入。`, todo: '核对；确属重复请删除，或在设置中选择不计重复行。' },
    'X-AFTER-AS-OF': { what: ({ value }) => `日期 ${value} 晚于截止日期，本行未计入。`, todo: '日期写错请改正；否则改截止日期。' },
    'X-VOID': { what: ({ value }) => `状态是“${value}”，本行不计入任何数字。`, todo: '无需处理。' },
    'W-PHONE-TEXT': { what: ({ value }) => `“${value}”不是电话号码，照原样保留。`, todo: '改成电话号码，例如 13800138000 或 021-66668888。' },
    'W-PHONE-ROUNDED': { what: ({ value }) => `电话 ${value} 已被 Excel 变成科学计数，后面的位数已丢失。`, todo: '把该列设为文本后重新录入。' },
    'W-PHONE-SHORT': { what: ({ value }) => `电话“${value}”位数不够，照原样保留。`, todo: '核对号码。' },
    'W-PHONE-LONG': { what: ({ value }) => `电话“${value}”位数过多，照原样保留。`, todo: '核对号码；几个号码请用“/”分开。' },
    'W-PHONE-LOST-ZERO': { what: ({ value }) => `电话“${value}”像是少了前导 0 的固定电话，没有自动补上。`, todo: '核对区号。' },
    'W-PHONE-NO-AREA': { what: ({ value }) => `固定电话“${value}”没有区号。`, todo: '补上区号，例如 021-66668888。' },
    'W-PHONE-RANGE': { what: ({ value }) => `电话“${value}”不在已分配的号段内，照原样保留。`, todo: '核对号码。' },
    'W-EMAIL-SEVERAL': { what: ({ value }) => `“${value}”里有不止一个 @。`, todo: '一个单元格只写一个邮箱。' },
    'W-EMAIL-NO-AT': { what: ({ value }) => `“${value}”没有 @，不是邮箱。`, todo: '改成邮箱地址。' },
    'W-EMAIL-NAME': { what: ({ value }) => `邮箱“${value}”@ 前面的部分写法不对。`, todo: '核对邮箱地址。' },
    'W-EMAIL-DOMAIN': { what: ({ value }) => `邮箱“${value}”@ 后面的域名写法不对。`, todo: '核对邮箱地址。' },
    'W-EMAIL-LONG': { what: () => '邮箱单元格过长，不是一个邮箱地址。', todo: '一个单元格只写一个邮箱。' },
    'W-EMAIL-PRIVATE': { what: ({ value }) => `${value} 是个人邮箱。`, todo: '若有企业邮箱请替换；没有则无需处理。' },
    'W-REGION-ADDRESS': { what: ({ value }) => `地区“${value}”与地址所在的省市不同，照原样保留。`, todo: '核对地区与地址。' },
  },
  problems: {
    tab: '数据问题',
    title: '数据问题',
    none: '没有发现数据问题。',
    answer: (rejected, look, outside) =>
      `${rejected > 0 ? `${grouped(rejected)} 处使所在行不能计入，先改这些` : '没有不能计入的行'}；${grouped(look)} 处已计入但请核对；${grouped(outside)} 处不是业务数据。`,
    note: '点单元格可到出处。来源表没有改动；改好后重新生成，本表随之更新。',
    classes: { rejected: '未计入', look: '请核对', outside: '已排除' },
    columns: { class: '类别', sheet: '工作表', cell: '单元格', field: '列', value: '值', what: '问题与处理', todo: '建议', key: '标识' },
    row: (row) => `第 ${row} 行`,
    more: (count) => `同类问题还有 ${grouped(count)} 处，未逐条列出。`,
  },
  quality: {
    tab: '数据质量',
    title: '数据质量',
    answer: (columns, sheets, good) => `读取了 ${grouped(sheets)} 张表的 ${grouped(columns)} 列，其中 ${grouped(good)} 列没有空值、错值和重复。`,
    none: '没有读取到任何列。',
    toProblems: '数据问题',
    problemsCount: (count) => `${grouped(count)} 处`,
    note: '有值 = 非空的占比；有效 = 有值中可用的占比；唯一 = 可用值中不重复的占比，只看应当唯一的列。',
    columns: { sheet: '工作表', field: '列', filled: '有值', valid: '有效', unique: '唯一', remark: '说明' },
    blank: (count) => `空 ${grouped(count)}`,
    unusable: (count, exact) => `不可用${exact ? '' : '至少'} ${grouped(count)}`,
    repeated: (count) => `重复 ${grouped(count)}`,
    good: '无问题',
  },
};
