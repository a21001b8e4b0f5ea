import fc from 'fast-check';
import { CHINA_PROVINCES } from '../../../../src/core/cleaning/region/chinaRegions';
import { COUNTY_CITIES } from '../../../../src/core/cleaning/region/countyCities';
import { regionOfAddress } from '../../../../src/core/cleaning/region/regionOfAddress';
import { regionOfPhone } from '../../../../src/core/cleaning/region/regionOfPhone';
import { standardRegionName } from '../../../../src/core/cleaning/region/standardRegionName';
import { parsePhone } from '../../../../src/core/cleaning/phone/parsePhone';
import { cpuTime } from '../cpuTime';
import { messyText } from '../messyText';

const place = (address: string): string => {
  const region = regionOfAddress(address);
  return region ? [region.country, region.province ?? '?', region.city ?? '?'].join(' ') : 'none';
};

describe('the region of a Chinese address', () => {
  test.each([
    ['广东省深圳市南山区科技园', 'CN 广东 深圳'],
    ['广东深圳南山区科技园', 'CN 广东 深圳'],
    ['深圳市南山区科技园', 'CN 广东 深圳'],
    ['深圳南山科技园', 'CN 广东 深圳'],
    ['中国 广东省 深圳市', 'CN 广东 深圳'],
    ['地址：浙江省，杭州市西湖区', 'CN 浙江 杭州'],
    ['（收货人王五）浙江省杭州市西湖区', 'CN 浙江 杭州'],
    ['北京市朝阳区建国路1号', 'CN 北京 北京'],
    ['北京朝阳区', 'CN 北京 北京'],
    ['上海市北京东路100号', 'CN 上海 上海'],
    ['内蒙古自治区呼和浩特市', 'CN 内蒙古 呼和浩特'],
    ['内蒙古呼和浩特', 'CN 内蒙古 呼和浩特'],
    ['新疆维吾尔自治区伊犁哈萨克自治州', 'CN 新疆 伊犁'],
    ['吉林市船营区', 'CN 吉林 吉林'],
    ['吉林省吉林市', 'CN 吉林 吉林'],
    ['吉林长春', 'CN 吉林 长春'],
    ['吉林省', 'CN 吉林 ?'],
    ['海南省三亚市', 'CN 海南 三亚'],
    ['青海省海南藏族自治州', 'CN 青海 海南'],
    ['江苏省昆山市', 'CN 江苏 苏州'],
    ['昆山市花桥镇', 'CN 江苏 苏州'],
    ['湖北省恩施州', 'CN 湖北 恩施'],
    ['香港九龙', 'CN 香港 香港'],
    ['台湾省台北市', 'CN 台湾 台北'],
    ['广 东 省 深 圳 市', 'CN 广东 深圳'],
    ['辽宁省朝阳市', 'CN 辽宁 朝阳'],
  ])('%s lies in %s', (address, expected) => expect(place(address)).toBe(expected));

  test.each(['南京西路100号', '中山路8号', '朝阳区建国路', '北京东路', '中山北一路', '华东大区', '人民广场', '五金城'])(
    '%s names no province and no city',
    (address) => {
      expect(regionOfAddress(address)).toBeNull();
    },
  );

  test('a street named after another province does not change the city before it', () => {
    expect(place('湖南省长沙市湖北路')).toBe('CN 湖南 长沙');
    expect(place('山东省江苏路')).toBe('CN 山东 ?');
  });
});

describe('the region of an English address', () => {
  test.each([
    ['1600 Main St, Houston, TX 77002', 'US Texas Houston'],
    ['1 Infinite Loop, Cupertino, California', 'US California Cupertino'],
    ['Atlanta, Georgia, USA', 'US Georgia Atlanta'],
    ['Springfield, IL 62704-1234, United States', 'US Illinois Springfield'],
    ['10 Downing Street, London, UK', 'GB ? ?'],
    ['Shenzhen, Guangdong, China', 'CN 广东 ?'],
    ['Pudong, Shanghai, P.R. China', 'CN 上海 上海'],
    ['Munich, Germany', 'DE ? ?'],
  ])('%s lies in %s', (address, expected) => expect(place(address)).toBe(expected));

  test.each(['Tbilisi, Georgia', '5 Texas Road', '12 Ocean Drive', 'IN', 'OK', 'Suite 5, ME', 'Washington Square'])(
    '%s is not plain enough',
    (address) => {
      expect(regionOfAddress(address)).toBeNull();
    },
  );
});

describe('the region of a phone number', () => {
  const ofPhone = (text: string) => {
    const { phone } = parsePhone(text, 'CN');
    return phone ? regionOfPhone(phone) : null;
  };

  test('an area code tells province and city, a shared one the province', () => {
    expect(ofPhone('010-66668888')).toEqual({ country: 'CN', province: '北京', city: '北京' });
    expect(ofPhone('0755-26001234')).toEqual({ country: 'CN', province: '广东', city: '深圳' });
    expect(ofPhone('0731-86001234')).toEqual({ country: 'CN', province: '湖南', city: null });
    expect(ofPhone('+852 2123 4567')).toEqual({ country: 'CN', province: '香港', city: '香港' });
    expect(ofPhone('+1 213 373 4253')).toEqual({ country: 'US', province: null, city: null });
  });

  test('mobiles and service numbers tell nothing', () => {
    for (const text of ['13800138000', '400-820-8820', '95588']) expect(ofPhone(text)).toBeNull();
  });
});

describe('the table of provinces and cities', () => {
  test('has 34 provinces and the 333 prefectures, each read back from its full address', () => {
    expect(CHINA_PROVINCES).toHaveLength(34);
    const mainland = CHINA_PROVINCES.filter(({ short }) => !['香港', '澳门', '台湾'].includes(short));
    const prefectures = mainland
      .flatMap(({ cities }) => cities)
      .filter(({ short }) => !['北京', '天津', '上海', '重庆', '济源', '神农架', '仙桃', '潜江', '天门', '石河子'].includes(short));
    expect(prefectures).toHaveLength(333);
    for (const province of CHINA_PROVINCES) {
      for (const city of province.cities) {
        expect(regionOfAddress(`${province.full}${city.full}人民路1号`)).toEqual({
          country: 'CN',
          province: province.short,
          city: city.short,
        });
      }
    }
  });

  test('gives every mainland city an area code that its landlines can be dialled by', () => {
    for (const { cities } of CHINA_PROVINCES.slice(0, 31)) {
      for (const { areaCode } of cities) expect(parsePhone(`${areaCode}-26001234`, 'CN').phone?.areaCode).toBe(areaCode);
    }
  });

  test('knows the prefecture of each county-level city', () => {
    const prefectures = new Set(CHINA_PROVINCES.flatMap(({ cities }) => cities.map(({ short }) => short)));
    for (const [county, prefecture] of COUNTY_CITIES) {
      expect(prefectures.has(prefecture)).toBe(true);
      expect(regionOfAddress(`${county}市人民路`)?.city).toBe(prefecture);
    }
  });
});

describe('a region column', () => {
  test('names of provinces and cities take their short form, the sales regions of the user stay', () => {
    expect(
      ['广东省', '广东', '深圳市', '内蒙古自治区', '北京市', '吉林市', '吉林省', '昆山市', '延边州', '上海'].map(standardRegionName),
    ).toEqual(['广东', '广东', '深圳', '内蒙古', '北京', '吉林', '吉林', '昆山', '延边', '上海']);
    expect(['华南', '华东大区', 'East', '', '深圳南山', '__proto__'].map(standardRegionName)).toEqual([null, null, null, null, null, null]);
  });
});

test('any text gives a region or none, in time that grows with its length', () => {
  fc.assert(
    fc.property(messyText, (text) => {
      regionOfAddress(text);
      standardRegionName(text);
    }),
    { numRuns: 500 },
  );
  expect(cpuTime(() => regionOfAddress('省市'.repeat(16000)))).toBeLessThan(300);
});
