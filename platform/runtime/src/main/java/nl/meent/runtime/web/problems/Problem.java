package nl.meent.runtime.web.problems;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meent.runtime.rejections.InvalidField;
import nl.meent.runtime.rejections.Rejection;
import org.springframework.http.HttpHeaders;

/**
 * What went wrong with a request, before it is put into words.
 *
 * @param status HTTP status
 * @param code end of the problem's type
 * @param dutch sentence with placeholders
 * @param english the same
 * @param details values of the placeholders
 * @param fields what is wrong with the input, possibly nothing
 * @param members further members of the document
 * @param headers headers of the answer
 */
public record Problem(
        int status,
        String code,
        String dutch,
        String english,
        Map<String, Object> details,
        List<InvalidField> fields,
        Map<String, Object> members,
        HttpHeaders headers) {

    /**
     * @param rejection a feature's no
     * @param details values of its placeholders
     */
    public static Problem of(Rejection rejection, Map<String, Object> details) {
        return new Problem(
                rejection.kind().status(),
                rejection.code(),
                rejection.dutch(),
                rejection.english(),
                details,
                List.of(),
                Map.of(),
                new HttpHeaders());
    }

    static Problem of(HttpFailure failure, Map<String, Object> details) {
        return new Problem(
                failure.status,
                failure.code,
                failure.dutch,
                failure.english,
                details,
                List.of(),
                Map.of(),
                new HttpHeaders());
    }

    /** @return the same, naming what is wrong with the input */
    public Problem naming(List<InvalidField> invalid) {
        return new Problem(status, code, dutch, english, details, invalid, members, headers);
    }

    /** @return the same with one more member; null is shown as null */
    public Problem with(String member, Object value) {
        Map<String, Object> more = new HashMap<>(members);
        more.put(member, value);
        return new Problem(status, code, dutch, english, details, fields, more, headers);
    }

    /** @return the same with one more header */
    public Problem header(String name, String value) {
        HttpHeaders more = new HttpHeaders();
        more.addAll(headers);
        more.set(name, value);
        return new Problem(status, code, dutch, english, details, fields, members, more);
    }
}
