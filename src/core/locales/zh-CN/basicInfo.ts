import { grouped } from '../grouped';
import type { BasicInfoWords } from '../packWords';

export const basicInfo: BasicInfoWords = {
  tab: '客户基本信息',
  title: '客户基本信息报表',
  about: '每家客户的联系人、公司、联系方式和购买记录，哪些还没填',
  why: '每家客户的联系人、公司、联系方式和购买记录，哪些还没填',
  headline: (customers, complete) => `${grouped(customers)} 家，完整度 ${complete}`,
  answer: (customers, complete) => `共 ${grouped(customers)} 家客户，下列资料完整度 ${complete}。`,
  gaps: (list) => `先补：${list}。`,
  gap: (field, missing) => `${field}（缺 ${grouped(missing)}）`,
  absent: (list) => `客户资料表没有的列：${list}。`,
  comma: '、',
  columns: {
    customer: '公司名称', customerId: '客户ID', contact: '姓名', sex: '性别', age: '年龄', position: '职位', industry: '行业', address: '地址',
    phone: '电话', email: '邮箱', social: '社交账号', orders: '订单', perYear: '一年购买天数', amount: '累计销售额', last: '最近购买',
  },
};
