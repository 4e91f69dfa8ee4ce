# SPDX-License-Identifier: EUPL-1.2
#
# What somebody would write who has only jq: for each commitment, the live
# actions that claim it, and whether there is one. It knows nothing of needs,
# waivers, service areas or mistakes.
[.actions[] | select(.status != "cancelled" and .status != "suspended")
 | .id as $action | .commitments[]?
 | {commitment: (if type == "string" then . else .id end), action: $action,
    counts: (type == "string" or ((.origin // "stated") | IN("stated", "accepted", "linked")))}
 | select(.counts)]
| group_by(.commitment)
| map({commitment: .[0].commitment, covered: true, actions: map(.action)})
