// What stands on many screens, and the frame around them, in Arabic.

import type { CommonWords } from "../en/common";
import { isolated, format } from "./numbers";

export const common: CommonWords = {
  product: "Lectern",

  cancel: "إلغاء",
  close: "إغلاق",
  undo: "تراجع",
  back: "رجوع",
  retry: "إعادة المحاولة",
  remove: "حذف",
  save_name: "حفظ",
  loading: "جارٍ التحميل…",
  dismiss: "إغلاق الرسالة",
  number: format,
  labelled: (name, value) => `${name}: ${isolated(value)}`,

  untitled: "بيان بلا عنوان",

  stages: {
    draft: "مسودة",
    in_review: "قيد المراجعة",
    changes_requested: "مطلوب تعديله",
    approved: "معتمد",
    scheduled: "مجدول",
    published: "منشور",
    superseded: "حلّ غيره محله",
    withdrawn: "مسحوب",
    killed: "ملغى",
    spiked: "في سلة المحذوفات",
  },

  kinds: {
    spokesperson_remarks: "تصريحات المتحدث الرسمي",
    press_conference: "مؤتمر صحفي",
    press_release: "بيان صحفي",
    statement: "بيان",
    speech: "كلمة",
    advisory: "دعوة إلى وسائل الإعلام",
  },

  frame: {
    language: "اللغة",
    theme: "المظهر",
    themes: { system: "النظام", light: "فاتح", dark: "داكن" },
    shortcuts: "اختصارات لوحة المفاتيح",
    show_sidebar: "إظهار الشريط الجانبي",
    hide_sidebar: "إخفاء الشريط الجانبي",
    pane_width: "عرض هذا الجزء",
  },
};
