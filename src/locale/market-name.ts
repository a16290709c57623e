import { type MessageKey, t } from './translate.ts';

/** Eastmoney's market numbers whose name does not depend on the code. */
const marketKeys = new Map<number, MessageKey>([
  [1, 'market_shanghai'],
  [2, 'market_csi'],
  [8, 'market_cffex'],
  [90, 'market_board'],
  [100, 'market_world'],
  [101, 'market_comex'],
  [102, 'market_nymex'],
  [103, 'market_cbot'],
  [104, 'market_sgx'],
  [105, 'market_nasdaq'],
  [106, 'market_newYork'],
  [107, 'market_newYork'],
  [112, 'market_ice'],
  [113, 'market_shfe'],
  [114, 'market_dce'],
  [115, 'market_czce'],
  [116, 'market_hongKong'],
  [118, 'market_sge'],
  [119, 'market_forex'],
  [120, 'market_forex'],
  [122, 'market_spot'],
  [124, 'market_hongKong'],
  [128, 'market_hongKong'],
  [133, 'market_forex'],
  [142, 'market_ine'],
  [150, 'market_otcFund'],
  [155, 'market_london'],
  [156, 'market_london'],
  [171, 'market_yield'],
  [225, 'market_gfex'],
  [251, 'market_usIndex'],
]);

/** Where a security is quoted, in the reader's language: 深圳, 北京, 纳斯达克 … An unknown market keeps its number. */
export function marketName(market: number, code: string): string {
  const key = market === 0 ? keyOfMarketZero(code) : marketKeys.get(market);
  return key ? t(key) : t('market_other', market);
}

/** Eastmoney's market 0 holds Shenzhen, Beijing, and the delisted shares (40, 42) that NEEQ trades. */
function keyOfMarketZero(code: string): MessageKey {
  if (/^4[02]/.test(code)) return 'market_neeq';
  return /^(?:4|8|92)/.test(code) ? 'market_beijing' : 'market_shenzhen';
}
