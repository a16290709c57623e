/** Invented names of which the generated text is made; they say nothing. */
const towns = '临江 云泽 青屿 北芦 沙湾 石桥'.split(' ');
const trades = '云纹纺材 青瓷装备 海砂精工 竹纤新材 低温储能 光栅传感 藻源食品 山岩铸造'.split(' ');
const makers = '甲岭 乙川 丙浦 丁桥 戊峰 己湖'.split(' ');
const goals = '纺材之都 装备高地 储能基地 传感谷'.split(' ');

/** What a sentence may say: half of it is of clusters, projects and figures, half of none of them. */
type Pick = (words: string[]) => string;
type Count = (most: number) => number;
const sentences: ((pick: Pick, count: Count) => string)[] = [
  (pick, count) =>
    `培育以${pick(trades)}为龙头的${pick(trades)}产业集群，打造${pick(goals)}，加快建设${pick(makers)}${count(40)}万吨新线、${pick(makers)}产业园二期等项目`,
  (pick, count) =>
    `${pick(towns)}市${count(9)}月份完成投资${count(900)}亿元，同比增长${count(30)}.${count(9)}%，新开工${count(300)}个项目`,
  (pick, count) =>
    `在${pick(trades)}产业链方面，${pick(makers)}公司的产能约${count(80)}GW，占全市的${count(60)}%左右`,
  (pick) => `有关负责人表示，${pick(towns)}的做法是先看清需求再谈扩张，企业也愿意多等一个季度`,
  (pick) => `当地人说，这条路从${pick(towns)}修到${pick(towns)}，沿线的厂房慢慢亮起了灯，来往的车也比去年多`,
  (pick) => `不过市场对此看法不一，有人认为节奏偏快，也有人觉得${pick(makers)}的订单还没有见底`,
];

/** A generator of numbers from 0 to 1 that always gives the same ones. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The HTML of a body of about `length` characters with so many mentions in them, spread evenly. */
export function toBody(length: number, mentions: number): string {
  const random = createRandom(7);
  const pick: Pick = (words) => words[Math.floor(random() * words.length)] ?? '';
  const count: Count = (most) => 1 + Math.floor(random() * most);
  const paragraphs: string[] = [];
  let written = 0;
  let marked = 0;
  while (written < length) {
    let html = '';
    for (let i = 0; i < 3; i += 1) {
      const sentence = sentences[Math.floor(random() * sentences.length)]?.(pick, count) ?? '';
      html += `${sentence}。`;
      written += sentence.length + 1;
      for (; marked < mentions && marked < (written / length) * mentions; marked += 1) {
        html += toMention(300_000 + (marked % 80));
        written += markedName.length;
      }
    }
    paragraphs.push(`<p>\u3000\u3000${html}</p>`);
  }
  return paragraphs.join('');
}

const markedName = '示例';

/** A marked mention with the empty span for its quote, as the site writes them. */
function toMention(code: number): string {
  const link = `<a class="keytip" data-code="0,${code}" href="http://quote.eastmoney.com/unify/r/0.${code}">${markedName}</a>`;
  return `<span id="stock_0.${code}">${link}</span><span id="quote_0.${code}"></span>`;
}

/** A whole page around a body, with so many elements in all, as portals have them. */
export function toPage(body: string, elements: number): string {
  const item = '<li class="nav-item"><a href="#" class="nav-link"><span>栏目</span></a></li>';
  const around = `<ul class="nav">${item.repeat(Math.floor(elements / 3))}</ul>`;
  const head =
    '<div class="contentbox"><div class="title">示例</div><div class="infos"><div class="item">2026年01月02日 09:30</div><div class="item">示例报</div></div><div class="abstract"><div class="txt">示例。</div></div>';
  return `<!doctype html><meta charset="utf-8"><title>示例_东方财富网</title>${around}${head}<div id="ContentBody">${body}</div></div>`;
}
