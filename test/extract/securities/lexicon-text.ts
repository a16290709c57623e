/** A small lexicon in the format of public/lexicon/lexicon.txt. */
export const lexiconText = `tickermark-lexicon 1 2026-08-22
words 增长通胀行业发展通行提高寿险全年市场中国安全成长业绩拓展我国
others 茅台集团 中国平安集团 苏州高新区
=0 6
1 平安银行
1 万科A|万科
59 !农产品
554 *ST美谷
243 五粮液
299166 !机器人
34 蓝色光标
692 宁德时代|?宁德
=1 6
600519 贵州茅台|茅台
98 国新能源
681 !青岛港
20 中国平安
621 建设银行|?建行
49 中国银行
1598 ?金麒麟
=100
HSI 恒生指数|恒指
SPX 标普500
=105
AAPL ?苹果|苹果公司
AMZN 亚马逊
META Meta
QCOM 高通
=106
BABA 阿里巴巴
PTR
=116 5
1 ?长和
699 腾讯控股|腾讯
1619 蒙牛乳业|蒙牛
=90 BK4 industry
1036 ~半导体
`;
