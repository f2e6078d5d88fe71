// What is wrong with a file of the newsroom, in Arabic: a sentence for each code.

import type { FaultWords } from "../reasons";
import { isolated } from "./numbers";

export const faults = {
  file_missing: ({ path }) => `لا توجد غرفة أخبار في ${isolated(path)}. اختر ملفًا آخر.`,
  file_gone: ({ path }) => `حُذف ملف غرفة الأخبار ${isolated(path)} أو نُقل أو استُبدل وهو مفتوح. أعده إلى مكانه وحاول مرة أخرى، أو احفظ نسخة من النص في مكان آخر.`,
  not_a_newsroom: ({ path }) => `ليس ${isolated(path)} غرفة أخبار. لم يُمس. اختر ملفًا آخر.`,
  file_newer: ({ path }) => `كُتب ${isolated(path)} بإصدار أحدث من Lectern. لم يُمس. ثبّت الإصدار الأحدث لفتحه.`,
  file_older: ({ path }) => `صيغة ${isolated(path)} أقدم. افتحه مرة للكتابة لتحديثه. لم يتغير شيء.`,
  file_locked: ({ path, holder }) => `${isolated(path)} مفتوح في مكان آخر${holder === null ? "" : ` (${isolated(holder)})`}. أغلقه هناك أولًا؛ وحتى ذلك الحين يمكن أن يُقرأ لا أن يُعدَّل.`,
  file_damaged: ({ path, detail }) => `${isolated(path)} تالف (${isolated(detail)}). لم يُمس. استرجع أحدث نسخة.`,
  file_read_only: ({ path }) => `لا يمكن إلا قراءة ${isolated(path)}. لم يتغير شيء. اعمل في مجلد يُسمح بالكتابة فيه.`,
  disk_full: () => "القرص ممتلئ. لم يتغير شيء. أفسح مكانًا وحاول مرة أخرى.",
  system_failed: ({ path, detail }) => `تعذر على النظام التعامل مع ${isolated(path)} (${isolated(detail)}). لم يتغير شيء.`,
  file_exists: ({ path }) => `${isolated(path)} موجود بالفعل. لم يُمس. اختر اسمًا آخر.`,
  file_changing: ({ path }) => `تغير ${isolated(path)} أثناء نسخه. لم يتغير شيء بفعلنا. حاول مرة أخرى.`,
  open_elsewhere: ({ holder }) => `غرفة الأخبار مفتوحة في نافذة أخرى أو برنامج آخر${holder === null ? "" : ` (${isolated(holder)})`}. يمكن هنا أن تُقرأ لا أن تُعدَّل؛ أغلقها هناك وافتحها من جديد للكتابة.`,
  folder_unwritable: () => "غرفة الأخبار في مجلد لا تمكن الكتابة فيه، فلا يمكن تعديل شيء هنا.",
  place_not_read: ({ path, detail }) => `تعذرت قراءة ${isolated(path)} (${isolated(detail)}). لم يتغير شيء.`,
  place_not_written: ({ path, detail }) => `تعذرت الكتابة في ${isolated(path)} (${isolated(detail)}). لم يتغير شيء.`,
} satisfies FaultWords;
