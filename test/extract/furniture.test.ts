import { describe, expect, test } from 'vitest';
import { isFurniture, readFurniture } from '../../src/extract/furniture.ts';

describe('no part of the text', () => {
  test.for([
    '（文章来源：湖畔财经报）',
    '来源：江声网',
    '(责任编辑：DF314)',
    '（原标题：六条主线，云泽工业怎么走？）',
    '免责声明：本文内容与数据仅供参考，使用前请核实。',
    '（以上内容仅供参考，不构成任何投资建议）',
    '本站发布此内容旨在传播更多信息，与本站立场无关，据此操作，风险自担。',
    '【开户福利】点此领取新人礼包',
    '行情回暖，炒股先开户！送您智能条件单>>',
    '抄底炒股先开户！条件单、雷达免费用',
    '点击下载东方财富APP，随时看行情',
  ])('%s', (paragraph) => {
    expect(isFurniture(paragraph)).toBe(true);
  });
});

describe('part of the text', () => {
  test.for([
    '新增投资者开户数环比增长12%，为去年四月以来新高。',
    '该公司的客户端下载量已超过3000万次。',
    '市场人士认为，板块来源于政策预期的支撑正在减弱。',
    '公司表示，本次合作不构成关联交易。',
    '他在编辑部工作了二十年。',
    '首先，投资者需要在营业部完成开户。',
    '多家券商下调佣金，有的还推出免费投顾。',
    '该行率先开展远程开户业务。',
  ])('%s', (paragraph) => {
    expect(isFurniture(paragraph)).toBe(false);
  });
});

test.for([
  ['media', '（文章来源：湖畔财经报）（责任编辑：DF314）', '湖畔财经报'],
  ['editor', '（文章来源：湖畔财经报）（责任编辑：DF314）', 'DF314'],
  ['originalTitle', '(原标题：云泽工业（上）怎么走)', '云泽工业（上）怎么走'],
  ['originalTitle', '原标题：云泽工业怎么走 来源：湖畔财经报', '云泽工业怎么走'],
  ['author', '（作者：林未央）', '林未央'],
  ['author', '（文章来源：湖畔财经报）', null],
] as const)('%s in %s', ([statement, line, expected]) => {
  expect(readFurniture([line], statement)).toBe(expected);
});
