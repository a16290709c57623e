const provinces =
  '内蒙古 黑龙江 北京 天津 上海 重庆 河北 山西 辽宁 吉林 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 香港 澳门 台湾 长三角 珠三角 京津冀 粤港澳 成渝 大湾区 雄安';
/** Prefectures of two characters, unseparated to save bytes. */
const cities =
  '广州深圳珠海汕头佛山韶关湛江肇庆江门茂名惠州梅州汕尾河源阳江清远东莞中山潮州揭阳云浮南京无锡徐州常州苏州南通淮安盐城扬州镇江泰州宿迁杭州宁波温州嘉兴湖州绍兴金华衢州舟山台州丽水合肥芜湖蚌埠淮南淮北铜陵安庆黄山滁州阜阳宿州六安亳州池州宣城福州厦门莆田三明泉州漳州南平龙岩宁德南昌萍乡九江新余鹰潭赣州吉安宜春抚州上饶济南青岛淄博枣庄东营烟台潍坊济宁泰安威海日照临沂德州聊城滨州菏泽郑州开封洛阳安阳鹤壁新乡焦作濮阳许昌漯河南阳商丘信阳周口武汉黄石十堰宜昌襄阳鄂州荆门孝感荆州黄冈咸宁随州恩施长沙株洲湘潭衡阳邵阳岳阳常德益阳郴州永州怀化娄底南宁柳州桂林梧州北海钦州贵港玉林百色贺州河池来宾崇左海口三亚成都自贡泸州德阳绵阳广元遂宁内江乐山南充眉山宜宾广安达州雅安巴中资阳贵阳遵义安顺毕节铜仁昆明曲靖玉溪保山昭通丽江普洱临沧大理拉萨西安铜川宝鸡咸阳渭南延安汉中榆林安康商洛兰州金昌白银天水武威张掖平凉酒泉庆阳定西陇南西宁海东银川吴忠固原中卫包头乌海赤峰通辽太原大同阳泉长治晋城朔州晋中运城忻州临汾吕梁石家唐山秦皇邯郸邢台保定承德沧州廊坊衡水沈阳大连鞍山抚顺本溪丹东锦州营口阜新辽阳盘锦铁岭朝阳长春吉林四平辽源通化白山松原白城大庆鸡西鹤岗伊春黑河绥化义乌昆山浦东临港张江海淀亦庄';

const known = new Set(provinces.split(' '));
for (let i = 0; i < cities.length; i += 2) known.add(cities.slice(i, i + 2));

const administrative =
  /^[\u4e00-\u9fa5]{1,7}?(?:自治区|自治州|高新区|开发区|经开区|新区|街道|省|(?<![都城超股楼])市(?!场|政|值|民)|县(?!域)|州(?=市))/;

/** Short names of places. */
export interface Places {
  has(name: string): boolean;
}

const administered = /市|县|街道|镇|自治州|地区|区(?![域块别间])/g;

/** 在四川青川，…: a reporter says where, first the province or prefecture, then the county by its bare name. */
const visited = /[在到进]([\u4e00-\u9fa5]{4,5})(?=[，,])/g;

/** The provinces and prefectures, and what an article itself calls 市, 县, 街道 …, by the two characters before. */
export function learnPlaces(text: string): Places {
  const learned = new Set<string>();
  for (const { index } of text.matchAll(administered)) learned.add(text.slice(Math.max(0, index - 2), index));
  for (const [, place = ''] of text.matchAll(visited)) {
    if (known.has(place.slice(0, -2))) learned.add(place.slice(-2));
  }
  return { has: (name) => known.has(name) || learned.has(name) };
}

/** The name without the places in front of it: 江城市高端装备 → 高端装备. */
export function stripPlaces(name: string, places: Places): string {
  for (const length of [3, 2]) {
    if (name.length > length + 1 && places.has(name.slice(0, length))) {
      return stripPlaces(name.slice(length).replace(/^(?:省|市|县|区|街道)(?!场|政|域)/, ''), places);
    }
  }
  const rest = name.replace(administrative, '');
  return rest.length >= 2 && rest !== name ? stripPlaces(rest, places) : name;
}
