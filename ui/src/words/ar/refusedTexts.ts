// What the rules refuse: addresses, texts, stages, spelling, translations and files, in Arabic: a sentence for each code.

import type { Stage } from "../../ipc/bindings";
import type { RefusalWords } from "../reasons";
import { common } from "./common";
import { format, isolated, quoted } from "./numbers";

/** Names of files. */
const listed = (names: readonly string[]) => names.map(quoted).join("، ");

/** What a document may hold that nobody meant to publish, by what the desk calls it. */
const held: Record<string, string> = { macros: "وحدات ماكرو", "embedded files": "ملفات مضمنة", comments: "تعليقات", "tracked changes": "تغييرات متعقبة", "hidden words": "كلمات مخفية" };

export const refusedTexts = {
  slug_form: ({ slug }) => `ليس ${quoted(slug)} جزء عنوان صالحًا: استعمل من 1 إلى 80 من الحروف اللاتينية الصغيرة والأرقام والشرطات المفردة.`,
  slug_reserved: ({ slug }) => `${quoted(slug)} اسم محجوز: اختر جزء عنوان آخر.`,
  slug_taken: ({ slug, title }) => `يستعمل ${quoted(title)} جزء العنوان ${quoted(slug)} في هذا القسم. اختر جزءًا آخر.`,
  slug_of_category: ({ slug }) => `جزء العنوان ${quoted(slug)} اسم قسم داخل هذا القسم. اختر جزءًا آخر.`,
  section_is_gone: () => "لم يعد القسم موجودًا. بقي البيان في مكانه.",
  title_too_long: ({ characters, max }) => `في العنوان ${format(characters)} حرفًا والحد الأقصى ${format(max)}، فاختصره. لم يتغير شيء.`,
  title_lines: () => "يجب أن يكون العنوان سطرًا واحدًا بلا محارف تحكم؛ أزلها. لم يتغير شيء.",
  turn_too_long: ({ turn }) => `الجزء ${format(turn)} أطول من 1 ميبيبايت؛ قسّمه أو اختصره. لم يتغير شيء.`,
  statement_too_long: () => "البيان أطول من 5 ميبيبايت؛ قسّمه أو اختصره. لم يتغير شيء.",
  control_character: ({ turn }) => `في الجزء ${format(turn)} محرف تحكم لا يمكن حفظه؛ أزله. لم يتغير شيء.`,
  file_name_twice: ({ name }) => `يحمل ملفان الاسم ${quoted(name)}؛ غيّر اسم أحدهما. لم يتغير شيء.`,
  too_many_files: ({ max }) => `يمكن أن يكون للبيان ${format(max)} ملفًا على الأكثر. لم يتغير شيء.`,
  file_words: ({ name, max }) => `يجب أن يكون ما يقال عن ${quoted(name)} سطرًا واحدًا لا يتجاوز ${format(max)} حرف. لم يتغير شيء.`,
  statement_is_here: ({ id }) => `هذا هو البيان ${isolated(id)} وهو موجود هنا. عدّله بالأمر «lectern edit ${isolated(id)} --file».`,
  file_not_text: ({ file, why }) => `تعذرت قراءة ${isolated(file)}: ${isolated(why)}.`,
  turn_without_id: () => "لأحد الأجزاء معرّف غير صالح. لم يُحفظ شيء؛ انسخ النص وافتح البيان من جديد.",
  base_unknown: () => "النص المحفوظ الذي بُدئ منه غير معروف. افتح البيان من جديد.",
  no_such_turn: () => "لا يوجد هذا الجزء.",
  nothing_to_render: () => "لا شيء يُعرض.",
  not_a_language: ({ tag }) => `ليس ${quoted(tag)} رمز لغة مثل en أو fr أو zh أو ar.`,
  not_a_date: ({ date }) => `ليس ${quoted(date)} تاريخًا؛ اكتبه على شكل 2026-03-02.`,
  not_a_time: ({ time }) => `ليس ${quoted(time)} تاريخًا ووقتًا. اكتبه على شكل 2026-03-02T14:30.`,
  time_skipped: ({ time }) => `الوقت ${quoted(time)} غير موجود أو يتكرر في ذلك اليوم بسبب تغيير الساعة. اختر وقتًا آخر.`,
  wrong_stage: ({ stage }) => `لا تسمح حالة البيان «${common.stages[stage as Stage]}» بذلك. لم يتغير شيء.`,
  nothing_changed: () => "لم يتغير شيء منذ الإصدار الأخير. لا شيء يُنشر.",
  change_note_lines: () => "يجب أن تكون ملاحظة التعديل العلنية سطرًا واحدًا.",
  published_to_bin: () => "لا يمكن نقل بيان منشور إلى السلة، فستبقى صفحته علنية.",
  word_without_letter: ({ word }) => `ليس في ${quoted(word)} أي حرف، فلا يُعلَّم أبدًا ولا يحتاج إلى إضافة. لم يتغير شيء.`,
  several_words: ({ word }) => `${quoted(word)} أكثر من كلمة؛ أضف كل كلمة على حدة. لم يتغير شيء.`,
  word_too_long: ({ max }) => `الكلمة أطول من ${format(max)} حرفًا. لم يتغير شيء.`,
  spelling_too_long: () => "النص أطول من 5 ميبيبايت، فلم يُدقق إملاؤه. قسّم البيان.",
  spelling_failed: () => "فشل تدقيق الإملاء. لم يُمس نصك.",
  translate_from_bin: () => "البيان في السلة. أعده، ثم ترجمه.",
  translation_of_itself: () => "ليس البيان ترجمة لنفسه. اختر بيانًا آخر.",
  link_from_bin: () => "أحد البيانين في السلة. أعده، ثم اربط بينهما.",
  translation_of_this: ({ title }) => `${quoted(title)} نفسه ترجمة لهذا البيان.`,
  has_translations: ({ title }) => `للبيان ${quoted(title)} ترجمات خاصة به. افصلها أولًا.`,
  linked_with_none: () => "البيان غير مرتبط بأي بيان آخر.",
  no_source: () => "البيان غير مرتبط بنص مصدر.",
  nothing_translated: () => "لا ترجمة هنا بعد. اكتب الترجمة أولًا.",
  language_taken: ({ lang, title }) => `في هذه المجموعة بيان بهذه اللغة (${isolated(lang)}): ${quoted(title)}. افتحه، أو افصله أولًا.`,
  file_too_large: ({ name, megabytes }) => `لم يُرفق ${quoted(name)}: حجمه ${format(megabytes)} ميغابايت والحد 25. صغّره، مثلًا بحفظ الصورة ببكسلات أقل. البيان وملفاته الأخرى كما كانت.`,
  file_empty: ({ name }) => `لم يُرفق ${quoted(name)}: الملف فارغ. البيان وملفاته الأخرى كما كانت.`,
  file_is_svg: ({ name }) => `لم يُرفق ${quoted(name)}: قد يحمل رسم SVG برنامجًا. احفظه بصيغة PNG وأرفق ذلك. البيان وملفاته الأخرى كما كانت.`,
  file_is_old_office: ({ name }) => `لم يُرفق ${quoted(name)}: هو ملف Office قديم أو محمي بكلمة مرور. احفظه بصيغة DOCX أو PDF بلا كلمة مرور وأرفق ذلك. البيان وملفاته الأخرى كما كانت.`,
  file_of_no_kind: ({ name }) => `لم يُرفق ${quoted(name)}: محتواه ليس صورة JPEG أو PNG أو WebP أو GIF ولا مستند PDF أو DOCX مهما كان اسمه. احفظه بإحدى هذه الصيغ وأرفق ذلك. البيان وملفاته الأخرى كما كانت.`,
  file_broken: ({ name, kind }) => `لم يُرفق ${quoted(name)}: هو تالف أو ناقص (يبدأ كملف ${isolated(kind)} ولا يمكن قراءته إلى نهايته). افتحه واحفظه من جديد وأرفق ذلك. البيان وملفاته الأخرى كما كانت.`,
  file_holds: ({ name, what }) => `لم يُرفق ${quoted(name)}: يحوي المستند ${held[what] ?? what}. أزلها في Word ثم احفظه وأرفقه. البيان وملفاته الأخرى كما كانت.`,
  part_too_long: ({ name }) => `لم يُرفق ${quoted(name)}: جزء منه أطول مما يُقبل. لم يتغير شيء آخر.`,
  part_damaged: ({ name }) => `لم يُرفق ${quoted(name)}: وصل تالفًا؛ حاول مرة أخرى. لم يتغير شيء آخر.`,
  file_not_read: ({ name, detail }) => `تعذرت قراءة ${quoted(name)} (${isolated(detail)}). البيان كما كان؛ اختر ملفًا آخر.`,
  no_such_file: () => "لا يوجد هذا الملف.",
  not_our_file: ({ name }) => `ليس ${quoted(name)} ملفًا من ملفات غرفة الأخبار هذه. احذفه من القائمة وأرفقه من جديد.`,
  files_missing: ({ names }) => `حُفظ النص دون ${listed(names)} لأنه لم يعد في غرفة الأخبار؛ أرفقه من جديد.`,
} satisfies Partial<RefusalWords>;
