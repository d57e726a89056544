import type { Constructor } from '@mikro-orm/core';
import type { Migration } from '@mikro-orm/migrations';
import { Migration20261120054945_initial } from './Migration20261120054945_initial.js';
import { Migration20261120060000_ports } from './Migration20261120060000_ports.js';
import { Migration20261120061000_guards } from './Migration20261120061000_guards.js';
import { Migration20261120083843_reviewers_desk } from './Migration20261120083843_reviewers_desk.js';
import { Migration20261120100119_submitted_through } from './Migration20261120100119_submitted_through.js';
import { Migration20261120101018_gates } from './Migration20261120101018_gates.js';
import { Migration20261120120340_applications } from './Migration20261120120340_applications.js';
import { Migration20261128085049_message_channels } from './Migration20261128085049_message_channels.js';
import { Migration20261128090144_deactivations } from './Migration20261128090144_deactivations.js';
import { Migration20261128115310_card_disclosures } from './Migration20261128115310_card_disclosures.js';
import { Migration20261128121500_file_storage } from './Migration20261128121500_file_storage.js';
import { Migration20261128121712_upload_claims } from './Migration20261128121712_upload_claims.js';
import { Migration20261128121838_unsent_messages } from './Migration20261128121838_unsent_messages.js';
import { Migration20261128123941_sign_in_failures } from './Migration20261128123941_sign_in_failures.js';
import { Migration20261128124000_keys } from './Migration20261128124000_keys.js';
import { Migration20261128124401_sealed_file_names } from './Migration20261128124401_sealed_file_names.js';
import { Migration20261128125037_refused_messages } from './Migration20261128125037_refused_messages.js';
import { Migration20261128144814_company_reading_right } from './Migration20261128144814_company_reading_right.js';
import { Migration20261128144928_card_holds } from './Migration20261128144928_card_holds.js';
import { Migration20261128145707_number_warnings } from './Migration20261128145707_number_warnings.js';
import { Migration20261128145709_branch_approvals } from './Migration20261128145709_branch_approvals.js';
import { Migration20261128150012_people_left_out } from './Migration20261128150012_people_left_out.js';
import { Migration20261128150530_ownership } from './Migration20261128150530_ownership.js';
import { Migration20261128150607_certificate_revocation } from './Migration20261128150607_certificate_revocation.js';
import { Migration20261128152714_replaced_index } from './Migration20261128152714_replaced_index.js';
import { Migration20261128153724_item_versions } from './Migration20261128153724_item_versions.js';
import { Migration20261128153848_company_accounts } from './Migration20261128153848_company_accounts.js';
import { Migration20261128154847_linked_people } from './Migration20261128154847_linked_people.js';
import { Migration20261128154848_people_by_document } from './Migration20261128154848_people_by_document.js';
import { Migration20261128155402_areas_of_renewals } from './Migration20261128155402_areas_of_renewals.js';
import { Migration20261128155500_passage_partitions } from './Migration20261128155500_passage_partitions.js';
import { Migration20261128160504_reminders } from './Migration20261128160504_reminders.js';
import { Migration20261128160906_card_stop_proposals } from './Migration20261128160906_card_stop_proposals.js';
import { Migration20261128161352_single_entry_voids } from './Migration20261128161352_single_entry_voids.js';
import { Migration20261128180651_failed_messages } from './Migration20261128180651_failed_messages.js';
import { Migration20261128180659_card_chain } from './Migration20261128180659_card_chain.js';
import { Migration20261128180700_card_chain_indexes } from './Migration20261128180700_card_chain_indexes.js';
import { Migration20261128180807_more_single_entries } from './Migration20261128180807_more_single_entries.js';
import { Migration20261128181208_unused_cards } from './Migration20261128181208_unused_cards.js';
import { Migration20261128181500_collected_cards_index } from './Migration20261128181500_collected_cards_index.js';
import { Migration20261128181633_reinstatements } from './Migration20261128181633_reinstatements.js';
import { Migration20261128181906_bans } from './Migration20261128181906_bans.js';
import { Migration20261128183207_exchanges_and_fees } from './Migration20261128183207_exchanges_and_fees.js';
import { Migration20261128212537_phone_verifications } from './Migration20261128212537_phone_verifications.js';
import { Migration20261128212800_many_deactivations } from './Migration20261128212800_many_deactivations.js';
import { Migration20261128212955_annulled_bans } from './Migration20261128212955_annulled_bans.js';
import { Migration20261128214138_taken_back_grants } from './Migration20261128214138_taken_back_grants.js';
import { Migration20261128215000_text_messages } from './Migration20261128215000_text_messages.js';
import { Migration20261128215001_message_gateway_index } from './Migration20261128215001_message_gateway_index.js';
import { Migration20261128223800_history_of_fee_rules } from './Migration20261128223800_history_of_fee_rules.js';
import { Migration20261128224000_card_collections } from './Migration20261128224000_card_collections.js';
import { Migration20261128224430_phone_campaigns } from './Migration20261128224430_phone_campaigns.js';
import { Migration20261128230130_holder_look_ups } from './Migration20261128230130_holder_look_ups.js';
import { Migration20261129005405_monthly_figures } from './Migration20261129005405_monthly_figures.js';
import { Migration20261129005754_earlier_rows } from './Migration20261129005754_earlier_rows.js';
import { Migration20261129014100_card_batches } from './Migration20261129014100_card_batches.js';
import { Migration20261129014101_collected_at_index } from './Migration20261129014101_collected_at_index.js';
import { Migration20261129015800_undo_of_decisions } from './Migration20261129015800_undo_of_decisions.js';
import { Migration20261129061604_assignments_notes_and_views } from './Migration20261129061604_assignments_notes_and_views.js';
import { Migration20261129083816_review_search_indexes } from './Migration20261129083816_review_search_indexes.js';
import { Migration20261129093434_groups_of_people } from './Migration20261129093434_groups_of_people.js';
import { Migration20261129120315_read_log } from './Migration20261129120315_read_log.js';
import { Migration20261129120432_saved_queries } from './Migration20261129120432_saved_queries.js';
import { Migration20261129121500_orders_of_long_lists } from './Migration20261129121500_orders_of_long_lists.js';
import { Migration20261129123311_read_alerts } from './Migration20261129123311_read_alerts.js';
import { Migration20261129123521_audit_time_index } from './Migration20261129123521_audit_time_index.js';
import { Migration20261129131700_current_passes_index } from './Migration20261129131700_current_passes_index.js';
import { Migration20261129131701_gate_contacts } from './Migration20261129131701_gate_contacts.js';
import { Migration20261129131800_pending_decision_batch } from './Migration20261129131800_pending_decision_batch.js';

export const migrations: { name: string; class: Constructor<Migration> }[] = [
  Migration20261120054945_initial,
  Migration20261120060000_ports,
  Migration20261120061000_guards,
  Migration20261120083843_reviewers_desk,
  Migration20261120100119_submitted_through,
  Migration20261120101018_gates,
  Migration20261120120340_applications,
  Migration20261128085049_message_channels,
  Migration20261128090144_deactivations,
  Migration20261128115310_card_disclosures,
  Migration20261128121500_file_storage,
  Migration20261128121712_upload_claims,
  Migration20261128121838_unsent_messages,
  Migration20261128123941_sign_in_failures,
  Migration20261128124000_keys,
  Migration20261128124401_sealed_file_names,
  Migration20261128125037_refused_messages,
  Migration20261128144814_company_reading_right,
  Migration20261128144928_card_holds,
  Migration20261128145707_number_warnings,
  Migration20261128145709_branch_approvals,
  Migration20261128150012_people_left_out,
  Migration20261128150530_ownership,
  Migration20261128150607_certificate_revocation,
  Migration20261128152714_replaced_index,
  Migration20261128153724_item_versions,
  Migration20261128153848_company_accounts,
  Migration20261128154847_linked_people,
  Migration20261128154848_people_by_document,
  Migration20261128155402_areas_of_renewals,
  Migration20261128155500_passage_partitions,
  Migration20261128160504_reminders,
  Migration20261128160906_card_stop_proposals,
  Migration20261128161352_single_entry_voids,
  Migration20261128180651_failed_messages,
  Migration20261128180659_card_chain,
  Migration20261128180700_card_chain_indexes,
  Migration20261128180807_more_single_entries,
  Migration20261128181208_unused_cards,
  Migration20261128181500_collected_cards_index,
  Migration20261128181633_reinstatements,
  Migration20261128181906_bans,
  Migration20261128183207_exchanges_and_fees,
  Migration20261128212537_phone_verifications,
  Migration20261128212800_many_deactivations,
  Migration20261128212955_annulled_bans,
  Migration20261128214138_taken_back_grants,
  Migration20261128215000_text_messages,
  Migration20261128215001_message_gateway_index,
  Migration20261128223800_history_of_fee_rules,
  Migration20261128224000_card_collections,
  Migration20261128224430_phone_campaigns,
  Migration20261128230130_holder_look_ups,
  Migration20261129005405_monthly_figures,
  Migration20261129005754_earlier_rows,
  Migration20261129014100_card_batches,
  Migration20261129014101_collected_at_index,
  Migration20261129015800_undo_of_decisions,
  Migration20261129061604_assignments_notes_and_views,
  Migration20261129083816_review_search_indexes,
  Migration20261129093434_groups_of_people,
  Migration20261129120315_read_log,
  Migration20261129120432_saved_queries,
  Migration20261129121500_orders_of_long_lists,
  Migration20261129123311_read_alerts,
  Migration20261129123521_audit_time_index,
  Migration20261129131700_current_passes_index,
  Migration20261129131701_gate_contacts,
  Migration20261129131800_pending_decision_batch,
].map((migration) => ({ name: migration.name, class: migration }));
