import type { AnyField } from '../paneMessages';

/** How the fields of the sources are called, in the pane and where a sheet says which column is missing. */
export const fieldNames: Readonly<Record<AnyField, string>> = {
  orderNo: '订单号', date: '日期', customerId: '客户编号', customerName: '客户名称', productId: '产品编号', productName: '产品名称', category: '类别',
  quantity: '数量', unitPrice: '单价', discount: '折扣', amount: '金额', cost: '成本', unitCost: '单位成本', grossProfit: '毛利',
  salesperson: '业务员', region: '地区', type: '类型', status: '状态', originalOrder: '原订单号', dueDate: '到期日', shipDate: '发货日期',
  shippedQuantity: '发货数量', currency: '币种', serial: '序号', industry: '行业', size: '规模', contact: '联系人', position: '职位', phone: '电话',
  email: '邮箱', source: '来源', firstContact: '首次接触', firstDeal: '首次成交', lastDeal: '最近成交', totalAmount: '累计金额', averageOrder: '平均金额',
  frequency: '成交次数', grade: '等级', coreNeed: '核心需求', followUp: '跟进', feedback: '反馈', remark: '备注', handler: '负责人', stage: '阶段',
  birthDate: '生日', sex: '性别', address: '地址', social: '社交账号', creditDays: '账期', creditLimit: '信用额度', channel: '渠道', referredBy: '推荐人',
  lostReason: '丢单原因', returnFlag: '退货标志', returnDate: '退货日期', returnAmount: '退货金额', invoiceNo: '发票号', invoiceDate: '开票日期', residual: '未收金额', credit: '贷方金额', ordered: '订购数量', shipped: '已发数量',
  promisedDate: '承诺交期', kind: '种类', content: '内容', owner: '跟进人', result: '结果', solvedDate: '解决日期', score: '评分', scale: '满分',
  suggestion: '建议', solution: '处理', enteredDate: '进入日期',
  opportunityNo: '商机编号', event: '活动', attended: '是否到场', account: '费用科目', note: '摘要',
};
