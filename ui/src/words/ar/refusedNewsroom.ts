// What the rules refuse: packages, categories, the sample and copies, the program and its system, in Arabic: a sentence for each code.

import type { RefusalWords } from "../reasons";
import { count, format, isolated, quoted } from "./numbers";

/** What a category holds. */
const subcategoriesOf = (value: number) =>
  count(value, { zero: "لا أقسام فرعية", one: "قسمًا فرعيًا واحدًا", two: "قسمين فرعيين", few: "# أقسام فرعية", many: "# قسمًا فرعيًا", other: "# قسم فرعي" });
const heldStatements = (value: number) =>
  count(value, { zero: "لا بيانات", one: "بيانًا واحدًا", two: "بيانين", few: "# بيانات", many: "# بيانًا", other: "# بيان" });
const contents = (statements: number, categories: number) =>
  [statements > 0 && heldStatements(statements), categories > 0 && subcategoriesOf(categories)].filter(Boolean).join(" و");

export const refusedNewsroom = {
  export_folder: ({ folder }) => `لا يصلح ${isolated(folder)} مجلدًا للتصدير. اختر مجلدًا آخر.`,
  path_outside: ({ path }) => `ليس ${quoted(path)} مسارًا داخل الحزمة. لم يُكتب شيء.`,
  not_a_folder: ({ folder }) => `ليس ${isolated(folder)} مجلدًا. لم يُمس؛ اختر مكانًا آخر.`,
  other_newsrooms_export: ({ folder }) => `لم يُمس ${isolated(folder)}: فيه تصدير لغرفة أخبار أخرى. اختر مجلدًا فارغًا.`,
  no_export: ({ folder }) => `لم يُمس ${isolated(folder)}: فيه ملفات ليست من تصدير. اختر مجلدًا فارغًا.`,
  foreign_file: ({ folder, file }) => `لم يُمس ${isolated(folder)}: فيه ${quoted(file)} وهو ليس من تصدير. اختر مجلدًا فارغًا.`,
  nothing_published: () => "لم يُنشر شيء هنا بعد، فلا شيء يُصدَّر. انشر بيانًا أولًا.",
  package_name_twice: ({ path }) => `سيحمل ملفان في الحزمة الاسم ${isolated(path)}. غيّر اسم أحدهما.`,
  export_running: () => "يجري تصدير الآن. انتظره أو ألغه.",
  base_url: () => "يجب أن يكون عنوان الموقع على شكل https://press.example.org بلا مسافات.",
  time_zone: ({ zone }) => `ليس ${quoted(zone)} منطقة زمنية مثل Europe/London.`,
  profile_line: ({ field, rest }) => `يجب أن يكون ${quoted(field)} في ملف غرفة الأخبار سطرًا واحدًا لا يتجاوز 500 حرف${rest === "" ? "" : "، وألا يكون فارغًا"}.`,
  profile_label: ({ label }) => `لا يصلح ${quoted(label)} تسمية.`,
  category_below_itself: () => "لا يمكن نقل قسم إلى نفسه أو إلى قسم تحته.",
  no_such_category: () => "لا يوجد هذا القسم.",
  category_name: ({ max }) => `اسم القسم سطر واحد من 1 إلى ${format(max)} حرفًا.`,
  category_slug_taken: ({ slug }) => `يستعمل قسم آخر هنا اسم المجلد ${quoted(slug)}. اختر اسمًا آخر.`,
  category_slug_of_statement: ({ slug }) => `يستعمل بيان هنا جزء العنوان ${quoted(slug)}. اختر اسم مجلد آخر.`,
  category_not_empty: ({ name, statements, categories }) => `يضم ${quoted(name)} ${contents(statements, categories)}. حدد إلى أين تُنقل، ثم يمكن حذف القسم.`,
  heir_below: () => "لا يمكن نقل محتوى القسم إلى القسم نفسه أو إلى ما تحته.",
  category_is_back: ({ name }) => `عاد ${quoted(name)} بالفعل.`,
  parent_is_gone: ({ name }) => `لا يمكن استرجاع ${quoted(name)} لأن القسم الذي كان فيه لم يعد موجودًا. محتواه سليم حيث نُقل؛ استرجع ذلك القسم أولًا.`,
  address_taken_there: ({ title, slug }) => `لا يمكن نقل ${quoted(title)} إلى هناك: جزء عنوانه ${quoted(slug)} مستعمل هناك. غيّره أولًا.`,
  sample_needs_file: () => "غرفة الأخبار هذه غير محفوظة في أي مكان، فلا تقبل العينة.",
  sample_needs_room: () => "لا توضع العينة إلا في غرفة أخبار فارغة، وهذه فيها محتوى. لم يتغير شيء.",
  sample_defect: ({ detail }) => `عينة غرفة الأخبار معيبة (${isolated(detail)}).`,
  no_copies: () => "غرفة الأخبار هذه غير محفوظة في أي مكان، فلا نسخ لها.",
  copy_of_another: () => "هذه نسخة من غرفة أخبار أخرى. لم يتغير شيء؛ اختر نسخة أخرى.",
  today_not_copied: () => "تعذر نسخ غرفة أخبار اليوم أولًا. لم يتغير شيء.",
  copy_damaged: () => "النسخة تالفة ولم تُستعمل. لم يتغير شيء؛ اختر نسخة أخرى.",
  copy_newer: () => "أنشأ النسخةَ إصدارٌ أحدث من Lectern ولم تُستعمل. لم يتغير شيء؛ اختر نسخة أخرى.",
  copy_gone: () => "لم تعد النسخة موجودة. لم يتغير شيء؛ اختر نسخة أخرى.",
  copy_unusable: ({ detail }) => `تعذر استعمال النسخة (${isolated(detail)}). لم يتغير شيء؛ اختر نسخة أخرى.`,
  damaged_copy: () => "هي تالفة ولا يمكن استرجاعها.",
  newer_copy: () => "أنشأها إصدار أحدث من Lectern، فلا يمكن استرجاعها هنا.",
  unreadable_copy: ({ detail }) => `لا يمكن قراءتها (${isolated(detail)}).`,
  others_copy: () => "هذه نسخة من غرفة أخبار أخرى.",
  closing: () => "يجري إغلاق غرفة الأخبار.",
  program_failed: () => "تعطل البرنامج هنا. لم يتغير شيء؛ انسخ نصك قبل أن تتابع.",
  work_stopped: () => "أُوقف العمل.",
  copy_not_written: ({ detail }) => `تعذرت كتابة النسخة (${isolated(detail)}). اختر مكانًا آخر.`,
  pdf_not_written: ({ detail }) => `تعذرت كتابة ملف PDF (${isolated(detail)}). لم يتغير شيء؛ اختر مكانًا آخر.`,
  pdf_not_here: () => "كتابة PDF متاحة حتى الآن على Linux فقط.",
  paste_too_long: () => "النص الملصق أكبر من 2 ميغابايت. لم يتغير شيء. استورده ملفًا بدلًا من ذلك.",
  clipboard_not_written: () => "تعذرت الكتابة في الحافظة. حاول مرة أخرى.",
  clipboard_silent: () => "لا تستجيب الحافظة. حاول مرة أخرى.",
  clipboard_not_here: () => "النسخ متاح حتى الآن على Linux فقط.",
  window_closing: () => "تُغلق النافذة.",
  menus_not_shown: ({ detail }) => `تعذر عرض القوائم (${isolated(detail)}).`,
  size_not_changed: ({ detail }) => `تعذر تغيير الحجم (${isolated(detail)}).`,
} satisfies Partial<RefusalWords>;
