import type { City, SampleWords } from './SampleWords';

const city = (name: string, areaCode: string): City => ({ name, areaCode, state: '' });
/** Area codes of three digits go with eight-digit numbers, and so do a few of four. */
const EIGHT_DIGITS = new Set(['0512', '0571', '0574', '0510', '0532', '0755', '0757', '0769', '0371', '0731', '0551', '0591', '0531', '0451', '0431', '0411', '0311']);

/** The sample's words in simplified Chinese. Companies, people and numbers are invented; a likeness is chance. */
export const zhCN: SampleWords = {
  language: 'zh-CN',
  sheetNames: {
    customers: '客户信息表', sales: '销售明细', receivables: '应收账款', payments: '回款记录', orders: '订单执行',
    interactions: '客户互动记录', survey: '满意度调查', stages: '商机阶段',
  },
  headers: {
    customers: {
      serial: '序号', customerId: '客户ID', customerName: '客户名称', industry: '所属行业(细分)', size: '企业规模', contact: '联系人', position: '职务',
      phone: '联系电话', email: '联系邮箱', source: '客户来源', firstContact: '首次接触日期', firstDeal: '首次交易日期', lastDeal: '最近交易日期',
      totalAmount: '累计交易金额(元)', averageOrder: '平均订单金额(元)', frequency: '交易频次(次)', grade: '客户等级', coreNeed: '核心需求',
      followUp: '跟进记录', feedback: '客户反馈', status: '状态标签', remark: '备注', region: '区域', handler: '经手人', stage: '销售阶段',
      creditDays: '账期(天)', creditLimit: '信用额度', sex: '性别', birthDate: '出生日期', address: '地址', social: '社交账号', channel: '渠道',
      referredBy: '介绍人', lostReason: '流失原因',
    },
    sales: {
      orderNo: '订单号', date: '订单日期', customerId: '客户ID', customerName: '客户名称', productId: '产品编号', productName: '产品名称', category: '产品类别',
      quantity: '数量', unitPrice: '单价', amount: '金额', cost: '成本', salesperson: '业务员', region: '区域', type: '类型',
    },
    receivables: {
      invoiceNo: '发票号', customerId: '客户ID', customerName: '客户名称', invoiceDate: '开票日期', dueDate: '到期日', amount: '应收金额',
      residual: '未收金额', type: '类型',
    },
    payments: { date: '收款日期', customerId: '客户ID', customerName: '客户名称', amount: '收款金额', invoiceNo: '发票号' },
    orders: {
      orderNo: '订单号', date: '订单日期', customerId: '客户ID', customerName: '客户名称', productId: '产品编号', ordered: '订货数量', shipped: '发货数量',
      promisedDate: '承诺交期', shipDate: '发货日期',
    },
    interactions: {
      date: '日期', customerId: '客户ID', customerName: '客户名称', channel: '沟通方式', kind: '互动类型', content: '沟通内容', owner: '负责人',
      result: '处理结果', solvedDate: '解决日期',
    },
    survey: {
      date: '调查日期', customerId: '客户ID', customerName: '客户名称', score: '评分', scale: '分制', feedback: '客户反馈', suggestion: '改进建议', solution: '解决方案',
    },
    stages: { customerId: '客户ID', customerName: '客户名称', stage: '销售阶段', enteredDate: '进入日期', lostReason: '流失原因' },
  },
  extraHeaders: { paymentMethod: '收款方式', collected: '已收金额', orderNo: '订单号', productName: '产品名称', opportunityNo: '商机编号', owner: '负责人' },
  moneyFormat: '#,##0.00',
  categories: ['伺服系统', '减速机', '液压元件', '气动元件', '轴承', '传感器', '密封件', '直线传动'],
  families: [
    '伺服电机', '伺服驱动器', '伺服编码器线缆', '制动电阻', '行星减速机', '蜗轮减速机', '斜齿轮减速电机', '梅花联轴器',
    '叶片泵', '电磁换向阀', '液压油缸', '液压滤芯', '高压油管', '标准气缸', '电磁阀', '气源处理器', '快插接头', 'PU气管',
    '深沟球轴承', '角接触球轴承', '圆锥滚子轴承', '带座轴承', '轴承润滑脂', '接近开关', '光电开关', '压力变送器', '旋转编码器', '传感器连接线',
    'O型圈', '骨架油封', '活塞密封', '机械密封', '密封件修理包', '直线导轨', '导轨滑块', '滚珠丝杠', '直线轴承', '光轴支座',
  ],
  regions: [
    { name: '华东', cities: [city('苏州', '0512'), city('上海', '021'), city('宁波', '0574'), city('无锡', '0510'), city('杭州', '0571'), city('青岛', '0532'), city('合肥', '0551')] },
    { name: '华南', cities: [city('东莞', '0769'), city('深圳', '0755'), city('佛山', '0757'), city('广州', '020')] },
    { name: '华北', cities: [city('天津', '022'), city('北京', '010'), city('石家庄', '0311')] },
    { name: '华中', cities: [city('武汉', '027'), city('长沙', '0731'), city('郑州', '0371')] },
    { name: '西南', cities: [city('成都', '028'), city('重庆', '023')] },
    { name: '西北', cities: [city('西安', '029'), city('宝鸡', '0917')] },
    { name: '东北', cities: [city('沈阳', '024'), city('大连', '0411'), city('长春', '0431')] },
  ],
  industries: [
    { label: '制造业-机械设备', trades: ['机械', '精密机械', '机械设备', '数控设备'] },
    { label: '制造业-汽车零部件', trades: ['汽车零部件', '汽车配件', '底盘系统'] },
    { label: '制造业-电子设备', trades: ['电子设备', '光电科技', '半导体设备'] },
    { label: '制造业-包装机械', trades: ['包装机械', '包装设备', '智能包装'] },
    { label: '制造业-食品机械', trades: ['食品机械', '饮料设备', '食品装备'] },
    { label: '制造业-纺织机械', trades: ['纺织机械', '针织机械', '印染设备'] },
    { label: '制造业-金属加工', trades: ['金属制品', '钣金', '精工'] },
    { label: '制造业-塑料机械', trades: ['塑料机械', '注塑设备', '橡塑机械'] },
    { label: '能源-风电设备', trades: ['风电设备', '新能源装备'] },
    { label: '能源-矿山设备', trades: ['矿山机械', '矿业设备'] },
    { label: '物流-仓储自动化', trades: ['智能仓储', '物流设备', '输送系统'] },
    { label: '医疗-器械', trades: ['医疗器械', '医疗设备'] },
    { label: '农业-农机装备', trades: ['农业机械', '农机装备'] },
    { label: '建筑-工程机械', trades: ['工程机械', '起重设备', '重工'] },
    { label: '零售-电商', trades: ['电子商务', '工业品商城'] },
    { label: '教育-培训', trades: ['职业培训', '实训装备'] },
  ],
  sizes: ['50人以下', '50-100人', '100-500人', '500-1000人', '1000人以上'],
  positions: ['采购经理', '采购总监', '采购主管', '采购员', '设备经理', '生产总监', '总经理', '技术总监'],
  sources: ['展会', '转介绍', '官网', '陌拜'],
  channels: ['直销', '电商平台', '订货商城'],
  sexes: ['男', '女'],
  needs: ['采购设备', '技术咨询', '售后维护'],
  grades: { vip: 'VIP', ordinary: '普通', potential: '潜在' },
  statuses: { following: '跟进中', closed: '成交', lost: '流失', dormant: '休眠' },
  remarks: ['每年3月集中招标', '要求随货附质检报告', '周五下午不收货', '发票需单独邮寄', '有自建仓库，可整批交货', '新厂区明年投产', '对交期敏感', '指定物流发货'],
  churnReasons: ['转向竞争对手', '产品质量', '售后服务', '价格', '停产或搬迁'],
  lossReasons: ['价格过高', '交期太长', '选择竞争对手', '预算取消', '需求变化', '响应不及时'],
  stages: ['初次接触', '需求确认', '方案沟通', '合同签订'],
  lineTypes: { sale: '销售', return: '退货' },
  invoiceType: '销售发票',
  paymentMethods: ['退货冲抵', '银行转账', '承兑汇票', '现金'],
  interactionKinds: { visit: '拜访', call: '电话回访', inquiry: '咨询', service: '服务请求', complaint: '投诉', coupon: '优惠券' },
  interactionChannels: ['上门', '电话', '微信', '邮件', '短信'],
  talks: {
    visit: [['现场了解新产线进度', '确认下季度备货'], ['拜访采购与设备部门', '约定提交方案'], ['季度对账并沟通付款计划', '对账无误'], ['介绍新款伺服与减速机', '索取样品'], ['巡检在用设备', '更换密封件两处'], ['沟通年度框架协议', '进入合同评审']],
    call: [['询问补货计划', '下周下单'], ['回访到货情况', '到货正常'], ['提醒到期货款', '答应月底前付款'], ['了解近期用量变化', '用量持平'], ['通知价格调整', '客户知悉'], ['邀请参加技术交流会', '同意参加']],
    inquiry: [['咨询伺服选型', '已给出选型表'], ['询问轴承替代型号', '已确认替代型号'], ['咨询液压站配置', '已发方案'], ['询价并确认交期', '已报价'], ['咨询传感器接线', '已发接线图'], ['询问导轨精度等级', '已答复']],
    service: [['驱动器报警，请求支持', '远程排除'], ['油缸漏油，请求更换密封', '已更换'], ['申请补寄合格证', '已补寄'], ['减速机异响，请求检测', '返厂检测后恢复'], ['请求现场调试', '调试完成'], ['申请变更送货地址', '已变更']],
    complaint: [['交期延误', '补发并致歉'], ['到货数量短缺', '已补齐'], ['轴承噪音大', '已换货'], ['包装破损', '已换货'], ['油封渗漏', '退货处理'], ['售后响应慢', '指定专人对接']],
    coupon: [['发放满1万减300优惠券', '已发放'], ['发放新品体验券', '已发放'], ['发放周年庆优惠券', '已发放'], ['发放运费抵用券', '已发放'], ['发放老客户回馈券', '已发放'], ['发放季末优惠券', '已发放']],
  },
  openResult: '处理中',
  surveyTexts: [
    ['多次延误，影响生产', '问题拖了很久没人处理', '质量不稳定'],
    ['交期经常变动', '售后回复太慢', '有一批货不合格'],
    ['总体一般', '价格偏高', '产品可以，服务一般'],
    ['产品可靠', '交货比较及时', '配合不错'],
    ['非常满意，长期合作', '选型支持很专业', '交货快，服务好'],
  ],
  suggestions: ['缩短交货周期', '希望提前通知缺货', '增加现场技术支持', '完善包装', '提供更灵活的账期', '提供在线查询库存'],
  solutions: ['常用型号增加安全库存', '缺货当天电话通知', '每季度安排一次现场巡检', '改用加厚纸箱与防锈袋', '按付款记录重新评定账期', '开通订货商城库存查询'],
  salespeople: ['王立新', '李佳宁', '张志远', '陈晓燕', '刘海波', '赵雨桐', '周国栋', '吴文静', '孙学军', '郑美玲'],
  surnames: [
    ['王', 'wang'], ['李', 'li'], ['张', 'zhang'], ['刘', 'liu'], ['陈', 'chen'], ['杨', 'yang'], ['黄', 'huang'], ['赵', 'zhao'], ['吴', 'wu'], ['周', 'zhou'],
    ['徐', 'xu'], ['孙', 'sun'], ['马', 'ma'], ['朱', 'zhu'], ['胡', 'hu'], ['郭', 'guo'], ['何', 'he'], ['林', 'lin'], ['罗', 'luo'], ['梁', 'liang'],
    ['宋', 'song'], ['唐', 'tang'], ['许', 'xu'], ['韩', 'han'], ['冯', 'feng'], ['邓', 'deng'], ['曹', 'cao'], ['彭', 'peng'], ['曾', 'zeng'], ['萧', 'xiao'],
  ],
  givenNames: [
    [['建华', 'jianhua'], ['志强', 'zhiqiang'], ['伟', 'wei'], ['明辉', 'minghui'], ['国平', 'guoping'], ['俊杰', 'junjie'], ['永刚', 'yonggang'], ['海涛', 'haitao'],
      ['文斌', 'wenbin'], ['学锋', 'xuefeng'], ['浩', 'hao'], ['庆生', 'qingsheng'], ['少华', 'shaohua'], ['宏伟', 'hongwei'], ['立军', 'lijun'], ['振东', 'zhendong']],
    [['丽娟', 'lijuan'], ['晓红', 'xiaohong'], ['敏', 'min'], ['雪梅', 'xuemei'], ['静', 'jing'], ['慧芳', 'huifang'], ['婷婷', 'tingting'], ['佳怡', 'jiayi'],
      ['玉兰', 'yulan'], ['春燕', 'chunyan'], ['欣', 'xin'], ['海霞', 'haixia']],
  ],
  brandFirst: [
    ['恒', 'heng'], ['锐', 'rui'], ['宏', 'hong'], ['德', 'de'], ['凯', 'kai'], ['瑞', 'rui'], ['旭', 'xu'], ['嘉', 'jia'], ['泰', 'tai'], ['博', 'bo'], ['盛', 'sheng'],
    ['联', 'lian'], ['卓', 'zhuo'], ['铭', 'ming'], ['启', 'qi'], ['源', 'yuan'], ['腾', 'teng'], ['华', 'hua'], ['金', 'jin'], ['安', 'an'], ['力', 'li'], ['东', 'dong'],
  ],
  brandSecond: [
    ['沃', 'wo'], ['驰', 'chi'], ['凌', 'ling'], ['昌', 'chang'], ['辰', 'chen'], ['越', 'yue'], ['砺', 'li'], ['邦', 'bang'], ['川', 'chuan'], ['翎', 'ling'], ['格', 'ge'],
    ['蓝', 'lan'], ['诺', 'nuo'], ['峻', 'jun'], ['屹', 'yi'], ['域', 'yu'], ['拓', 'tuo'], ['衡', 'heng'], ['涵', 'han'], ['榕', 'rong'], ['迈', 'mai'], ['捷', 'jie'],
  ],
  forms: [['有限公司', '有限公司', '科技有限公司', '有限责任公司'], ['有限公司', '股份有限公司', '集团有限公司']],
  roads: ['工业园路', '创新大道', '科技路', '兴业路', '开发区大街', '长虹路', '新城路', '振兴路', '港口路', '高新一路'],
  companyName: (place, brand, trade, form) => `${place.name}${brand}${trade}${form}`,
  brand: (first, second) => first + second,
  personName: (surname, given) => surname + given,
  phone: (place, serial) => {
    const eight = place.areaCode.length === 3 || EIGHT_DIGITS.has(place.areaCode);
    const tail = eight ? String((serial * 3571 + 1207) % 10000).padStart(4, '0') : String((serial * 373 + 127) % 1000).padStart(3, '0');
    return `${place.areaCode}-5550${tail}`;
  },
  address: (place, road, number) => `${place.name}市${road}${number}号`,
  feedback: (kind, text) => `${kind === 'complaint' ? '投诉' : '表扬'}：${text}`,
  need: (tag, category) => `${tag}-${category}`,
  social: (name, serial) => `wx_${name}${String(serial).padStart(3, '0')}`,
};
