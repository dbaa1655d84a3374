// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.hostbill;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.hostbill.model.AffiliateCampaignList;
import dev.chirograph.hostbill.model.AffiliateCommissionList;
import dev.chirograph.hostbill.model.AffiliateCommissionPlanList;
import dev.chirograph.hostbill.model.AffiliatePayoutList;
import dev.chirograph.hostbill.model.AffiliateVoucherList;
import dev.chirograph.hostbill.model.ErrorAnswer;
import java.util.Map;

/** Session tokens, the account holder, further contacts, affiliate data and notices of the portal. */
public final class Affiliates {
    private final CallFactory calls;

    Affiliates(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * Get the affiliate summary.
     *
     * <p>Returns an overview of the affiliate program for this account. Its members are not documented.
     *
     * <p>{@code GET /affiliates/summary}
     *
     * @return The summary.
     */
    public Map<String, JsonNode> getSummary() {
        return getSummaryCall().execute();
    }

    /** Prepares {@link #getSummary()} without sending it. */
    public Call<Map<String, JsonNode>> getSummaryCall() {
        return Operation.of("affiliates.getSummary", "GET", "/affiliates/summary")
                .answersJson("200", JsonTypes.ANY.map())
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .call();
    }

    /**
     * List the affiliate campaigns.
     *
     * <p>Returns the campaigns by which an affiliate tells apart where visitors come from.
     *
     * <p>{@code GET /affiliates/campaigns}
     *
     * @return The campaigns.
     */
    public AffiliateCampaignList listCampaigns() {
        return listCampaignsCall().execute();
    }

    /** Prepares {@link #listCampaigns()} without sending it. */
    public Call<AffiliateCampaignList> listCampaignsCall() {
        return Operation.of("affiliates.listCampaigns", "GET", "/affiliates/campaigns")
                .answersJson("200", AffiliateCampaignList.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .call();
    }

    /**
     * List the affiliate commissions.
     *
     * <p>Returns the commissions that referred orders have earned.
     *
     * <p>{@code GET /affiliates/commissions}
     *
     * @return The commissions.
     */
    public AffiliateCommissionList listCommissions() {
        return listCommissionsCall().execute();
    }

    /** Prepares {@link #listCommissions()} without sending it. */
    public Call<AffiliateCommissionList> listCommissionsCall() {
        return Operation.of("affiliates.listCommissions", "GET", "/affiliates/commissions")
                .answersJson("200", AffiliateCommissionList.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .call();
    }

    /**
     * List the affiliate payouts.
     *
     * <p>Returns the payouts of earned commissions.
     *
     * <p>{@code GET /affiliates/payouts}
     *
     * @return The payouts.
     */
    public AffiliatePayoutList listPayouts() {
        return listPayoutsCall().execute();
    }

    /** Prepares {@link #listPayouts()} without sending it. */
    public Call<AffiliatePayoutList> listPayoutsCall() {
        return Operation.of("affiliates.listPayouts", "GET", "/affiliates/payouts")
                .answersJson("200", AffiliatePayoutList.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .call();
    }

    /**
     * List the affiliate vouchers.
     *
     * <p>Returns the discount vouchers that the affiliate hands out.
     *
     * <p>{@code GET /affiliates/vouchers}
     *
     * @return The vouchers.
     */
    public AffiliateVoucherList listVouchers() {
        return listVouchersCall().execute();
    }

    /** Prepares {@link #listVouchers()} without sending it. */
    public Call<AffiliateVoucherList> listVouchersCall() {
        return Operation.of("affiliates.listVouchers", "GET", "/affiliates/vouchers")
                .answersJson("200", AffiliateVoucherList.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .call();
    }

    /**
     * List the affiliate commission plans.
     *
     * <p>Returns the plans that set how much a referred order earns.
     *
     * <p>{@code GET /affiliates/commissionplans}
     *
     * @return The commission plans.
     */
    public AffiliateCommissionPlanList listCommissionPlans() {
        return listCommissionPlansCall().execute();
    }

    /** Prepares {@link #listCommissionPlans()} without sending it. */
    public Call<AffiliateCommissionPlanList> listCommissionPlansCall() {
        return Operation.of("affiliates.listCommissionPlans", "GET", "/affiliates/commissionplans")
                .answersJson("200", AffiliateCommissionPlanList.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .call();
    }
}
