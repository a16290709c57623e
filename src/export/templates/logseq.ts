/** For Logseq: page properties and an outline, in which everything is an item. */
export const logseqTemplate = `title:: {{ title }}
source:: {{ url }}
published:: {{ published | date: "YYYY-MM-DD" }}
tags:: {{ tags }}

- 核心数据
{% for figure in headlines %}
  - {{ figure.label }} {{ figure.surface }}：{{ figure.sentence }}{% if figure.link %} [↗]({{ figure.link }}){% endif %}
{% endfor %}
- 产业集群
{% for cluster in clusters %}
  - {{ cluster.name }}
    - 引领：{{ cluster.leads }}
    - 项目：{{ cluster.projects }}
{% endfor %}
- 标记
{% for highlight in highlights %}
  - > {{ highlight.quote }}{% if highlight.link %} [↗]({{ highlight.link }}){% endif %}
{% if highlight.sentence and highlight.sentence != highlight.quote %}
    - 原句：{{ highlight.sentence }}
{% endif %}
    - {{ highlight.note }}
{% endfor %}
{% for note in notes %}
  - {{ note.note }}
{% endfor %}
`;
