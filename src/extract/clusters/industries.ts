import { toWordList } from '../word-list.ts';

/**
 * Words of which the names of industries are made. A name that holds one is believed in places where the sentence alone
 * would not tell an industry from other words (补强电池产业链 against 补强产业链).
 */
const morphemes =
  '材料 新材 医药 生物 医疗 器械 制药 药 疫苗 健康 康养 养老 装备 机械 机床 母机 机器人 无人机 仪器 仪表 传感器 轴承 模具 铸造 锻造 紧固件 五金 电机 电器 家电 电气 输变电 柴油机 发动机 汽车 车 摩托 ' +
  '零部件 轮胎 船舶 海工 航海 航空 航天 空天 卫星 北斗 低空 轨道 交通 电子 信息 通信 光电 光伏 光通信 显示 激光 芯片 半导体 集成电路 软件 计算 算力 数据 数字 互联网 物联网 区块链 网络 人工智能 智能 元宇宙 虚拟现实 量子 5G 6G LED ' +
  '能源 新能 氢 核 风电 电力 储能 电池 锂 钠 煤 石油 石化 油气 天然气 化工 化学 化纤 硅 氟 碳 石墨 稀土 钢 铁 铜 铝 镁 钛 钨 有色 冶金 冶炼 合金 金属 矿 水泥 建材 建筑 陶瓷 玻璃 石材 环保 节能 循环 ' +
  '食品 饮料 酒 乳 奶 茶 咖啡 粮 油料 油脂 米 面 肉 牛 羊 猪 禽 蛋 渔 水产 海洋 海产 果 蔬 菜 蘑 菌 花卉 花 种业 制种 种植 养殖 畜 牧 草 林 竹 木 橡胶 棉 蚕 丝绸 糖 盐 烟草 中药 辣椒 薯 苹果 葡萄 柑 橘 柚 橙 枸杞 ' +
  '农产品 农副 农业 农机 预制菜 加工 纺织 服装 服饰 家纺 鞋 皮革 箱包 玩具 文具 家具 家居 卫浴 照明 灯 眼镜 珠宝 首饰 化妆品 美妆 日化 包装 印刷 造纸 纸 塑料 消费品 轻工 体育 ' +
  '文化 旅游 文旅 文创 创意 动漫 游戏 影视 时尚 会展 教育 金融 保险 物流 供应链 商贸 电商 电子商务 贸易 服务 总部 经济 安全 应急 军工 民爆 制造 再制造 再生 光纤 线缆 电缆 泵 阀 钟表 香料 饲料 化肥 农药 涂料 膜 模型 风机 终端 服务器 存储 门窗 板材 铅 锌 镍 锰 磷 钾 脑机 基因 细胞 合成 类脑 具身 深海 深空 超高清 视听 工业';

/** 袜业, 锁具: so end the names of trades. */
const trade = /.[业具](?:制造)?$/;
const words = toWordList(morphemes, ' ');

/** Whether a name holds a word that industries are named with. */
export function soundsLikeIndustry(name: string): boolean {
  return words.isIn(name) || trade.test(name);
}
