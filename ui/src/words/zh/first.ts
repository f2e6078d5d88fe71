// The first start, the sample and the guide, in Chinese.

import type { FirstWords } from "../en/first";
import { statements } from "./numbers";

export const first: FirstWords = {
  first_run: {
    title: "欢迎使用 Lectern",
    lead: "回答两个问题，就可以开始写作。",
    language: "窗口语言",
    language_hint: "稿件各有自己的语言。",
    name: "您的姓名",
    name_hint: "可不填。只保存在这台电脑上，绝不发布。",
    how: "您想怎样开始？",
    sample: "从示例新闻室开始",
    sample_hint: "一个虚构国家的新闻室，供您试用一切功能，一键即可移除。",
    empty: "从空白开始",
    failed: (reason) => `无法创建示例：${reason}`,
  },

  sample: {
    note: "这是示例新闻室，可以随意试用。",
    remove: "移除示例",
    removed: "示例已移除。",
    kept: (number) => `示例已移除。您改过的内容仍然保留：${statements(number)}。`,
    fill: "填入示例新闻室",
    step: "移除示例",
  },

  guide: {
    title: "使用指南",
    pages: "指南页面",
    search: "搜索指南",
    nothing: (query) => `指南中没有“${query}”。`,
    show_all: "显示所有页面",
    failed: (reason) => `无法读取指南：${reason}`,
  },
};
