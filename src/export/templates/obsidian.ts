/** For Obsidian: properties, callouts for what was marked, links to securities as notes of their own. */
export const obsidianTemplate = `---
title: {{ title }}
source: {{ url }}
author: {{ author }}
published: {{ published | date: "YYYY-MM-DD" }}
created: {{ saved | date: "YYYY-MM-DD" }}
description: {{ digest }}
tags: {{ tags }}
media: {{ media }}
article_id: {{ id }}
---
# {{ title }}

> {{ digest }}

[原文]({{ url }}) {{ media }}

## 要点
{% for point in keyPoints %}
- {{ point }}
{% endfor %}

## 核心数据
{% for figure in headlines %}
- {{ figure.label }} {{ figure.surface }}：{{ figure.sentence }}{% if figure.link %} [↗]({{ figure.link }}){% endif %}
{% endfor %}

## 产业集群
{% for cluster in clusters %}
### {{ cluster.ordinal }}. {{ cluster.name }}
- 引领：{{ cluster.leads }}
- 目标：{{ cluster.goals }}
- 项目：{{ cluster.projects }}
{% for security in cluster.securities %}
- [[{{ security.name }}]]
{% endfor %}
{% endfor %}

## 标记
{% for highlight in highlights %}
> [!quote] {{ highlight.colour }}
> {{ highlight.quote }}{% if highlight.link %} [↗]({{ highlight.link }}){% endif %}
{% if highlight.sentence and highlight.sentence != highlight.quote %}
>
> 原句：{{ highlight.sentence }}
{% endif %}

{{ highlight.note | markdown }}
{% endfor %}

## 笔记
{% for note in notes %}
{{ note.note | markdown }}

{% endfor %}
`;
