import { PROGRAMME_SCHEMA } from '../../util/schema-id.ts';
import { ruleLines, weightLines } from './programme-lines.ts';

/** The built-in programme as `tandem init` writes it; a test holds it equal to the built-in one. */
export const PROGRAMME_EN = `# yaml-language-server: $schema=${PROGRAMME_SCHEMA}
# The pairing rules of this mentoring programme. Everything here is the built-in setting:
# delete what you do not change. Try changes with: tandem check mentors.csv managers.csv
# A misspelt key is an error, never ignored.

# What the mentors teach. Name the skill and its column if it is not social media:
# skill: { label: AI literacy, column: ai_literacy }

# The language of all outputs, de or en; otherwise that of the headers in the mentors file:
# language: en

# Who writes the letters of the kit; what is missing leaves a gap in them:
# sender: { name: HR Development, email: mentoring@example.com, phone: 555 0100, place: Springfield, date: 12 January 2027 }

# The ends of the scale on which skill, communication, experience and presence are given.
scale: { min: 1, max: 5 }

# Conditions. A pair that breaks one is never formed, however high its score.
# "required" switches a rule on, "off" switches it off. What is unknown never breaks a rule.
rules:
  # Who takes part. Whoever fails one of these three is listed as unmatched, with the reason.
${ruleLines('screening', 'en')}

  # Which two may form a tandem. The first one that a pair breaks is the one that is named.
${ruleLines('pairing', 'en')}

# What makes one permitted pair better than another: whole numbers from 0 to 1000.
# Only the proportions count; 0 leaves a criterion out. So does a column that no file has.
weights:
${weightLines('en')}

# What is sought: the most tandems, then the most sponsors served, and then
# "total": the highest sum of scores; "fair": the highest lowest score, then the highest sum.
objective: total

# Several names of one department: the name to go by, and what else it is called.
# departments:
#   aliases: { HR: [Human Resources, People & Culture] }

# Headers that are not recognised by themselves: the column, and its header in the file.
# columns: { department: Org Unit }

# Rules and criteria of your own over any column of the files; see docs/reference/rules.md.
# custom:
#   rules:
#     - { id: same-time-zone, expression: "mentor.time_zone == manager.time_zone", message: time zones differ }
#   criteria:
#     - { id: hobbies, weight: 5, expression: "size(intersect(list(mentor.hobbies), list(manager.hobbies))) > 0" }
`;
