package nl.meent.notification.preferences.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.Set;
import nl.meent.events.members.MemberId;
import nl.meent.notification.addresses.Addresses;
import nl.meent.notification.notices.Kind;
import nl.meent.notification.preferences.OfferedChannels;
import nl.meent.notification.preferences.Preferences;
import nl.meent.notification.preferences.PreferencesOfMembers;
import nl.meent.notification.preferences.Unmuting;
import nl.meent.runtime.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** How a member wants to be told. */
@RestController
@RequestMapping("/v1/preferences")
@Tag(name = "Voorkeuren", description = "Waarvan u bericht wilt krijgen, en hoe")
class PreferencesController {

    private final PreferencesOfMembers preferences;
    private final Unmuting unmuting;
    private final Addresses addresses;
    private final OfferedChannels offered;

    PreferencesController(
            PreferencesOfMembers preferences, Unmuting unmuting, Addresses addresses, OfferedChannels offered) {
        this.offered = offered;
        this.preferences = preferences;
        this.addresses = addresses;
        this.unmuting = unmuting;
    }

    @GetMapping
    @Operation(
            operationId = "getPreferences",
            summary = "Uw voorkeuren per soort bericht",
            description = "NONE: geen bericht. Al het andere komt ook in uw inbox. email is het adres van uw account,"
                + " waar uw e-mail naartoe gaat; null als wij er geen kennen. channels zijn de manieren waaruit u kunt"
                + " kiezen; PUSH en PUSH_AND_EMAIL_AT_ONCE zijn er alleen als push is ingericht.")
    Mono<PreferencesView> get(Caller caller) {
        MemberId member = new MemberId(caller.memberId());
        return preferences.find(member).flatMap(chosen -> view(member, chosen));
    }

    private Mono<PreferencesView> view(MemberId member, Preferences chosen) {
        return addresses
                .find(member)
                .map(address -> view(chosen, address.address()))
                .defaultIfEmpty(view(chosen, null));
    }

    private PreferencesView view(Preferences chosen, @Nullable String email) {
        return new PreferencesView(chosen.kinds(), email, offered.channels());
    }

    @PutMapping
    @Operation(
            operationId = "putPreferences",
            summary = "Wijzigt uw voorkeuren",
            description =
                    "Een soort die u weglaat, komt zoals gewoonlijk: een raadpleging per e-mail, al het andere in uw"
                        + " inbox. Kies een van de manieren in channels; PUSH komt in de browsers die u toevoegde. Een"
                        + " raadpleging die op uw antwoord wacht, kan niet uit. Wat er kwam terwijl een soort uit"
                        + " stond (NONE), telt als gelezen als u die soort weer aanzet.")
    Mono<PreferencesView> put(Caller caller, @Valid @RequestBody PreferencesBody body) {
        Preferences chosen = body.value(offered);
        MemberId member = new MemberId(caller.memberId());
        return preferences
                .find(member)
                .flatMap(before -> unmuting.unmute(member, unmuted(before, chosen)))
                .then(preferences.keep(member, chosen))
                .then(view(member, chosen));
    }

    private static Set<Kind> unmuted(Preferences before, Preferences after) {
        Set<Kind> unmuted = EnumSet.noneOf(Kind.class);
        unmuted.addAll(before.muted());
        unmuted.removeAll(after.muted());
        return unmuted;
    }
}
