/** For any editor: title, source, what was marked and noted. */
export const plainTemplate = `# {{ title }}

{{ media }} {{ published | date: "YYYY-MM-DD HH:mm" }}
{{ url }}

{% for highlight in highlights %}
> {{ highlight.quote }}{% if highlight.link %} [↗]({{ highlight.link }}){% endif %}
{% if highlight.sentence and highlight.sentence != highlight.quote %}
>
> 原句：{{ highlight.sentence }}
{% endif %}

{{ highlight.note | markdown }}

{% endfor %}
{% for note in notes %}
{{ note.note | markdown }}

{% endfor %}
`;
