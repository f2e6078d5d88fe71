// The package, in Chinese.

import type { ExportingWords } from "../en/exporting";
import { statements, format } from "./numbers";

export const exporting: ExportingWords = {
  export: {
    title: "导出发布包",
    steps: { choose: "格式和稿件", run: "导出" },
    heading: "发布包的内容",
    lead: "发布包只含已发布的稿件，均为普通文件，网站团队可直接上线。",
    format: "格式",
    formats: { html: "HTML 页面", markdown: "Markdown 文件", both: "HTML 和 Markdown" },
    format_hints: {
      html: "完整的网站，可离线阅读，也可上线。",
      markdown: "每篇稿件一个文件，供其他系统使用。",
      both: "两种格式，并列于同一文件夹。",
    },
    which: "稿件",
    all: "全部已发布的稿件",
    one_section: "一个栏目及其全部下级",
    chosen: (number) => `在稿库中选定的${statements(number)}`,
    chosen_hint: "其中未发布的稿件不会导出。",
    section: "栏目",
    summary: "发布包",
    published: (number) => `${format(number)}篇已发布的稿件`,
    in_section: (name) => `“${name}”中已发布的稿件`,
    drafts_left: (number) => `不含${format(number)}篇草稿。`,
    folder: "下一步选择文件夹。",
    nothing: "尚无可导出的内容：没有已发布的稿件。",
    verb: "导出…",
    again: "再次导出…",
    choosing: "请选择文件夹…",
    running: (total) => `正在导出${statements(total)}…`,
    progress: (done, total) => `${format(done)} / ${format(total)}`,
    writing: (file) => `正在写入 ${file}`,
    done: (number) => `已导出${statements(number)}`,
    files: (files) => `${format(files)}个文件`,
    copy_path: "复制路径",
    path_copied: "路径已复制到剪贴板。",
    cancelled: "导出已取消。未写入任何内容。",
    failed: (reason) => `导出失败：${reason}`,
  },
};
