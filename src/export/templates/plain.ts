/** For any editor: title, source, what was marked and noted. */
export const plainTemplate = `# {{ title }}

{{ media }} {{ published | date: "YYYY-MM-DD HH:mm" }}
{{ url }}

{% for highlight in highlights %}
> {{ highlight.quote }}

{{ highlight.note | markdown }}

{% endfor %}
{% for note in notes %}
{{ note.note | markdown }}

{% endfor %}
`;
