// How a stage looks: always an icon and a word, never a colour alone.

import type { Stage } from "../ipc/bindings";
import { Archive, Ban, CalendarClock, CircleCheck, Eye, Globe, MessageSquareWarning, PencilLine } from "../parts/icons";
import type { Tone } from "../parts/tones";

export const stageLooks: Record<Stage, { tone: Tone; icon: unknown }> = {
  draft: { tone: "neutral", icon: PencilLine },
  in_review: { tone: "warn", icon: Eye },
  changes_requested: { tone: "danger", icon: MessageSquareWarning },
  approved: { tone: "ok", icon: CircleCheck },
  scheduled: { tone: "info", icon: CalendarClock },
  published: { tone: "ok", icon: Globe },
  superseded: { tone: "danger", icon: Ban },
  withdrawn: { tone: "danger", icon: Ban },
  killed: { tone: "danger", icon: Ban },
  spiked: { tone: "neutral", icon: Archive },
};
