package io.holdingline.mail;

import io.holdingline.mail.MailGateway.Handover;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** What a failed conversation with a mail server proves. */
final class SmtpFailure {

    private SmtpFailure() {
    }

    /** @param leaving true once the body began to leave; from there on only the server's answer to it proves anything */
    static Handover judge(MessagingException failure, boolean leaving) {
        if (failure instanceof SendFailedException partly && stream(partly.getValidSentAddresses()).findAny().isPresent()) {
            return new Handover.Accepted("not taken for " + missedBy(partly));
        }
        return leaving ? afterData(failure) : beforeData(failure);
    }

    private static Handover afterData(MessagingException failure) {
        int answer = failure instanceof SMTPSendFailedException said ? said.getReturnCode() : -1;
        if (answer >= 500) {
            return new Handover.Refused(reason(failure));
        }
        return answer >= 400 ? new Handover.NotTaken(reason(failure))
                : new Handover.Unknown("The mail server's answer was lost: " + reason(failure));
    }

    /** One "not now" among the refusals is worth another try. */
    private static Handover beforeData(MessagingException failure) {
        var answers = answers(failure);
        var final5xx = !answers.isEmpty() && answers.stream().allMatch(answer -> answer >= 500);
        return final5xx && !(failure instanceof AuthenticationFailedException)
                ? new Handover.Refused(reason(failure)) : new Handover.NotTaken(reason(failure));
    }

    private static List<Integer> answers(MessagingException failure) {
        var answers = new ArrayList<Integer>();
        for (Exception one = failure; one instanceof MessagingException mail; one = mail.getNextException()) {
            int answer = answer(one);
            if (answer > 0) {
                answers.add(answer);
            }
        }
        return answers;
    }

    private static int answer(Exception failure) {
        if (failure instanceof SMTPSendFailedException send) {
            return send.getReturnCode();
        }
        if (failure instanceof SMTPSenderFailedException sender) {
            return sender.getReturnCode();
        }
        return failure instanceof SMTPAddressFailedException address ? address.getReturnCode() : -1;
    }

    private static String missedBy(SendFailedException partly) {
        return Stream.concat(stream(partly.getInvalidAddresses()), stream(partly.getValidUnsentAddresses()))
                .map(Address::toString).distinct().collect(Collectors.joining(", "));
    }

    private static Stream<Address> stream(Address @Nullable [] addresses) {
        return addresses == null ? Stream.empty() : Stream.of(addresses);
    }

    private static String reason(MessagingException failure) {
        var message = String.valueOf(failure.getMessage()).replaceAll("\\s+", " ").strip();
        return message.length() <= 300 ? message : message.substring(0, 300);
    }
}
