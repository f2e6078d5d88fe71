// What the rules refuse: addresses, texts, stages, spelling, translations and files, in Chinese: a sentence for each code.

import type { Stage } from "../../ipc/bindings";
import type { RefusalWords } from "../reasons";
import { common } from "./common";
import { format } from "./numbers";

/** Names of files. */
const listed = (names: readonly string[]) => names.map((name) => `“${name}”`).join("、");

/** What a document may hold that nobody meant to publish, by what the desk calls it. */
const held: Record<string, string> = { macros: "宏", "embedded files": "嵌入的文件", comments: "批注", "tracked changes": "修订标记", "hidden words": "隐藏文字" };

export const refusedTexts = {
  slug_form: ({ slug }) => `“${slug}”不是有效的网址部分：请使用1至80个小写字母、数字和单个连字符。`,
  slug_reserved: ({ slug }) => `“${slug}”是保留名称：请另选网址部分。`,
  slug_taken: ({ slug, title }) => `本栏目中“${title}”已使用网址部分“${slug}”。请另选一个。`,
  slug_of_category: ({ slug }) => `网址部分“${slug}”是本栏目中某个栏目的名称。请另选一个。`,
  section_is_gone: () => "该栏目已不存在。稿件留在原处。",
  title_too_long: ({ characters, max }) => `标题有${format(characters)}个字符，最多${format(max)}个，请缩短。未作任何更改。`,
  title_lines: () => "标题须为一行且不含控制字符，请将其删除。未作任何更改。",
  turn_too_long: ({ turn }) => `第${format(turn)}段超过1 MiB，请拆分或缩短。未作任何更改。`,
  statement_too_long: () => "稿件超过5 MiB，请拆分或缩短。未作任何更改。",
  control_character: ({ turn }) => `第${format(turn)}段含有无法保存的控制字符，请将其删除。未作任何更改。`,
  file_name_twice: ({ name }) => `有两个文件都叫“${name}”，请给其中一个改名。未作任何更改。`,
  too_many_files: ({ max }) => `一篇稿件最多可有${format(max)}个文件。未作任何更改。`,
  file_words: ({ name, max }) => `关于“${name}”的说明须为不超过${format(max)}个字符的一行。未作任何更改。`,
  statement_is_here: ({ id }) => `这是稿件 ${id}，此处已有。请用“lectern edit ${id} --file”修改。`,
  file_not_text: ({ file, why }) => `无法读取 ${file}：${why}。`,
  turn_without_id: () => "有一段没有有效的标识。未保存任何内容；请复制文字并重新打开稿件。",
  base_unknown: () => "不认识所依据的已存文字。请重新打开稿件。",
  no_such_turn: () => "没有这一段。",
  nothing_to_render: () => "没有可显示的内容。",
  not_a_language: ({ tag }) => `“${tag}”不是 en、fr、zh、ar 这样的语言代码。`,
  not_a_date: ({ date }) => `“${date}”不是日期，请写成 2026-03-02。`,
  not_a_time: ({ time }) => `“${time}”不是日期和时间。请写成 2026-03-02T14:30。`,
  time_skipped: ({ time }) => `“${time}”在当天不存在或出现两次：当天调整时钟。请另选时间。`,
  wrong_stage: ({ stage }) => `处于“${common.stages[stage as Stage]}”状态的稿件不能这样做。未作任何更改。`,
  nothing_changed: () => "自上一版以来没有改动，没有可发布的内容。",
  change_note_lines: () => "公开的更改说明须为一行。",
  published_to_bin: () => "已发布的稿件不能移入回收站，其页面仍会公开。",
  word_without_letter: ({ word }) => `“${word}”不含字母，不会被标记，无需收录。未作任何更改。`,
  several_words: ({ word }) => `“${word}”不止一个词，请逐个添加。未作任何更改。`,
  word_too_long: ({ max }) => `该词超过${format(max)}个字符。未作任何更改。`,
  spelling_too_long: () => "文字超过5 MiB，未检查拼写。请拆分稿件。",
  spelling_failed: () => "拼写检查失败。您的文字未被改动。",
  translate_from_bin: () => "稿件在回收站中。请先放回，再翻译。",
  translation_of_itself: () => "稿件不能是自身的译文。请另选一篇。",
  link_from_bin: () => "两篇稿件之一在回收站中。请先放回，再关联。",
  translation_of_this: ({ title }) => `“${title}”本身就是此稿件的译文。`,
  has_translations: ({ title }) => `“${title}”另有自己的译文。请先取消关联。`,
  linked_with_none: () => "此稿件未与其他稿件关联。",
  no_source: () => "此稿件未关联原文。",
  nothing_translated: () => "这里尚无译文。请先撰写译文。",
  language_taken: ({ lang, title }) => `这组稿件中已有该语言（${lang}）的一篇：“${title}”。请打开那一篇，或先取消关联。`,
  file_too_large: ({ name, megabytes }) => `未附加“${name}”：文件为${format(megabytes)} MB，最多25 MB。请将其缩小，例如降低图片像素。稿件及其他文件保持原样。`,
  file_empty: ({ name }) => `未附加“${name}”：文件是空的。稿件及其他文件保持原样。`,
  file_is_svg: ({ name }) => `未附加“${name}”：SVG 图形可能带有程序。请另存为 PNG 后附加。稿件及其他文件保持原样。`,
  file_is_old_office: ({ name }) => `未附加“${name}”：这是旧版 Office 文件或带密码的文件。请另存为无密码的 DOCX 或 PDF 后附加。稿件及其他文件保持原样。`,
  file_of_no_kind: ({ name }) => `未附加“${name}”：无论名称如何，其内容不是 JPEG、PNG、WebP、GIF 图片，也不是 PDF 或 DOCX 文档。请另存为其中一种后附加。稿件及其他文件保持原样。`,
  file_broken: ({ name, kind }) => `未附加“${name}”：文件损坏或不完整（开头像 ${kind} 文件，但无法读到结尾）。请打开并重新保存后附加。稿件及其他文件保持原样。`,
  file_holds: ({ name, what }) => `未附加“${name}”：文档含有${held[what] ?? what}。请在 Word 中去除，保存后附加。稿件及其他文件保持原样。`,
  part_too_long: ({ name }) => `未附加“${name}”：其中一部分过长。未作其他更改。`,
  part_damaged: ({ name }) => `未附加“${name}”：传来时已损坏，请重试。未作其他更改。`,
  file_not_read: ({ name, detail }) => `无法读取“${name}”（${detail}）。稿件保持原样；请另选文件。`,
  no_such_file: () => "没有这个文件。",
  not_our_file: ({ name }) => `“${name}”不是本新闻室的文件。请从列表中移除后重新附加。`,
  files_missing: ({ names }) => `文字已保存，但不含${listed(names)}，它已不在新闻室中；请重新附加。`,
} satisfies Partial<RefusalWords>;
