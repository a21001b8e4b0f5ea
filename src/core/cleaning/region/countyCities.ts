/** County-level cities large enough to be written as the city of an address, with the prefecture city they belong to. */
export const COUNTY_CITIES: ReadonlyMap<string, string> = new Map(
  [
    '苏州 昆山 常熟 张家港 太仓', '无锡 江阴 宜兴', '常州 溧阳', '南通 启东 如皋 海安', '扬州 仪征 高邮', '泰州 兴化 靖江 泰兴', '镇江 丹阳 扬中 句容',
    '杭州 建德', '宁波 余姚 慈溪', '温州 瑞安 乐清 龙港', '嘉兴 海宁 平湖 桐乡', '绍兴 诸暨 嵊州', '金华 兰溪 义乌 东阳 永康', '台州 温岭 临海 玉环',
    '福州 福清', '泉州 石狮 晋江 南安', '漳州 龙海', '青岛 胶州 平度 莱西', '烟台 龙口 莱阳 莱州 蓬莱 招远 栖霞 海阳', '潍坊 青州 诸城 寿光 安丘 高密 昌邑',
    '威海 荣成 乳山', '济宁 曲阜 邹城', '泰安 新泰 肥城', '郑州 巩义 荥阳 新密 新郑 登封', '许昌 禹州 长葛', '长沙 浏阳 宁乡', '株洲 醴陵',
    '成都 都江堰 彭州 邛崃 崇州 简阳', '大连 瓦房店 庄河', '唐山 遵化 迁安 滦州', '保定 涿州 定州 高碑店', '石家庄 辛集 晋州 新乐', '廊坊 霸州 三河',
    '宜昌 宜都 当阳 枝江', '荆州 石首 洪湖 松滋', '合肥 巢湖', '江门 台山 开平 鹤山 恩平',
  ].flatMap((line) => {
    const [prefecture = '', ...counties] = line.split(' ');
    return counties.map((county): [string, string] => [county, prefecture]);
  }),
);
